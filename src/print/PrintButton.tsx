import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '#i18n/useTranslation.ts';
import { preparePaper } from './preparePaper.ts';
import { usePrinted } from './usePaper.ts';

/** At a panel's end: the way to paper for who does not know the keys, and the only one to the map for who saves data. */
export function PrintButton() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const printed = usePrinted();
  async function print() {
    // Without the code the text is printed all the same.
    await preparePaper(client, printed).catch(() => undefined);
    window.print();
  }
  return (
    <button type="button" className="button" onClick={() => void print()}>
      {t('print.page')}
    </button>
  );
}
