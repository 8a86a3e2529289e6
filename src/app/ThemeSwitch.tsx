import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import type { IconName } from '#ui/icons/iconPaths.ts';
import type { Theme } from '#url/parameters.ts';
import { setParameters, useAddress } from '#url/useAddress.ts';
import { useDeviceTheme, type ResolvedTheme } from '#url/useResolvedTheme.ts';
import styles from './switches.module.css';

const icons = { auto: 'halfLight', paper: 'sun', night: 'moon' } as const satisfies Record<Theme, IconName>;

const otherThan = { paper: 'night', night: 'paper' } as const satisfies Record<ResolvedTheme, ResolvedTheme>;

/** From the device's look first to the other one, so that the first press is seen; then to the same by choice. */
function themeAfter(theme: Theme, device: ResolvedTheme): Theme {
  if (theme === 'auto') return otherThan[device];
  return theme === device ? 'auto' : device;
}

/** As on the device, the other colours, the device's by choice, and round again. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme } = useAddress().parameters;
  const next = themeAfter(theme, useDeviceTheme());
  const label = t('theme.label', { theme: t(`theme.${theme}`) });
  return (
    <button
      type="button"
      className={`${styles['switch']} needs-script`}
      aria-label={label}
      title={label}
      onClick={() => setParameters({ theme: next })}
    >
      <Icon name={icons[theme]} />
    </button>
  );
}
