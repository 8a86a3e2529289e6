import { EmbedButton } from '#embed/panel/EmbedButton.tsx';
import { useTranslation } from '#i18n/useTranslation.ts';
import { PrintButton } from '#print/PrintButton.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import type { SheetHeight } from '#ui/sheetHeights.ts';
import type { Page } from '#url/route.ts';
import { CloseLink } from './CloseLink.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import { PagePanel } from './PagePanel.tsx';
import { panelId } from './panelId.ts';
import { usePanelFocus } from './usePanelFocus.ts';
import styles from './PanelArea.module.css';

type Props = {
  page: Page;
  pageKey: string;
  isWide: boolean;
  sheetHeight: SheetHeight;
  windowHeight: number;
  onSheetHeight: (height: SheetHeight) => void;
};

/** Where one reads: a card beside the map, or a sheet below it. */
export function PanelArea({ page, pageKey, isWide, sheetHeight, windowHeight, onSheetHeight }: Props) {
  const { t } = useTranslation();
  const main = usePanelFocus(pageKey, () => {
    if (sheetHeight === 'peek') onSheetHeight('half');
  });
  return (
    <Sheet
      isCard={isWide}
      height={sheetHeight}
      windowHeight={windowHeight}
      handleLabel={t('sheet.handle', { height: t(`sheet.${sheetHeight}`) })}
      onHeight={onSheetHeight}
    >
      <main
        id={panelId}
        ref={main}
        tabIndex={-1}
        className={styles['reading']}
        data-closable={page.name !== 'start'}
      >
        {page.name !== 'start' && <CloseLink />}
        <LanguageNotice />
        <ErrorBoundary key={pageKey} area="panel">
          <PagePanel page={page} />
        </ErrorBoundary>
        {page.name !== 'notFound' && (
          <div className={`${styles['ways']} needs-script`} data-part="whole">
            {['city', 'link', 'story'].includes(page.name) && <PrintButton />}
            <EmbedButton />
          </div>
        )}
      </main>
    </Sheet>
  );
}
