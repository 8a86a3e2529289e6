import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/icons/Icon.tsx';
import type { IconName } from '#ui/icons/iconPaths.ts';
import { themes, type Theme } from '#url/parameters.ts';
import { setParameters, useAddress } from '#url/useAddress.ts';
import styles from './switches.module.css';

const icons = { auto: 'halfLight', paper: 'sun', night: 'moon' } as const satisfies Record<Theme, IconName>;

/** As on the device, paper, night, and round again. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { theme } = useAddress().parameters;
  const next = themes[themes.indexOf(theme) + 1] ?? 'auto';
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
