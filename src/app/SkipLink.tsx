import { useTranslation } from '#i18n/useTranslation.ts';
import { panelId } from './panelId.ts';
import styles from './SkipLink.module.css';

/** The first stop of the keyboard: past the header, into the text. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles['skip']} href={`#${panelId}`} onClick={focusPanel}>
      {t('app.skipToPanel')}
    </a>
  );
}

function focusPanel(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById(panelId)?.focus();
}
