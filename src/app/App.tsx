import { useEffect, useState } from 'react';
import { EmbedCredits } from '#embed/EmbedCredits.tsx';
import { useTranslation } from '#i18n/useTranslation.ts';
import { usePaper } from '#print/usePaper.ts';
import { momentReached } from '#state/reached.ts';
import { useIsWide } from '#ui/useIsWide.ts';
import type { SheetHeight } from '#ui/sheetHeights.ts';
import { useAddress } from '#url/useAddress.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { LateMap } from './LateMap.tsx';
import { PanelArea } from './PanelArea.tsx';
import { pageKey } from './pageKey.ts';
import { SkipLink } from './SkipLink.tsx';
import { useCoveredMap } from './useCoveredMap.ts';
import { usePageMeta } from './usePageMeta.ts';
import { useWrittenMap } from './useWrittenMap.ts';
import { useWindowHeight } from './useWindowHeight.ts';
import styles from './App.module.css';

/** Pixels: below this height, as on a phone on its side or in a small frame, the map needs most of the window. */
const lowWindow = 520;

/** The whole page: text first, the map behind it as soon as it has come. */
export function App() {
  const { t } = useTranslation();
  const { page } = useAddress();
  const key = pageKey(page);
  const isWide = useIsWide();
  const windowHeight = useWindowHeight();
  const [chosenHeight, setChosenHeight] = useState<SheetHeight | null>(null);
  const sheetHeight = chosenHeight ?? (windowHeight < lowWindow ? 'peek' : 'half');
  const isDrawn = useWrittenMap(key);
  usePageMeta();
  usePaper();
  useEffect(function tellAnswers() {
    momentReached('answers');
  }, []);
  useCoveredMap({ isWide, sheetHeight });

  return (
    <>
      <SkipLink />
      <Header />
      <PanelArea
        page={page}
        pageKey={key}
        isWide={isWide}
        sheetHeight={sheetHeight}
        windowHeight={windowHeight}
        onSheetHeight={setChosenHeight}
      />
      <section className={styles['map']} data-behind={isDrawn} aria-label={t('app.map')}>
        <ErrorBoundary area="map">
          <LateMap />
        </ErrorBoundary>
      </section>
      <EmbedCredits />
    </>
  );
}
