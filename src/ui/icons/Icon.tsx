import { iconPaths, type IconName } from './iconPaths.ts';

type Props = {
  name: IconName;
  /** Pixels; 20 where not said. */
  size?: number;
  className?: string | undefined;
};

/** Takes the colour of the text around it. Decoration: the words beside it, or the button's label, carry the meaning. */
export function Icon({ name, size = 20, className }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
