import { useEffect } from 'react';
import { isEmbedded } from '#url/isEmbedded.ts';
import { panelMeasured } from '#state/layout.ts';
import { sheetPixels, type SheetHeight } from '#ui/sheetHeights.ts';

type Layout = { isWide: boolean; sheetHeight: SheetHeight };

/** Pixels: the panel's width and its two gaps. */
function widePanel(): number {
  const tokens = getComputedStyle(document.documentElement);
  const pixels = (name: string) => Number.parseFloat(tokens.getPropertyValue(name)) || 0;
  return pixels('--panel-w') + 2 * pixels('--gap');
}

/** Pixels: the search field of a narrow page with its gaps. */
const narrowHeader = 72;

/**
 * Tells the map what the panel covers. Said once a height is settled, not while it is dragged: the
 * camera would follow every pixel. A full sheet leaves no map to speak of, so the camera keeps half.
 */
export function useCoveredMap({ isWide, sheetHeight }: Layout): void {
  useEffect(
    function reportCovered() {
      function report() {
        // There they stand side by side.
        if (isEmbedded) return panelMeasured({ left: 0, top: 0, bottom: 0 });
        if (isWide) return panelMeasured({ left: widePanel(), top: 0, bottom: 0 });
        const settled = sheetHeight === 'full' ? 'half' : sheetHeight;
        panelMeasured({ left: 0, top: narrowHeader, bottom: sheetPixels(settled, window.innerHeight) });
      }
      report();
      window.addEventListener('resize', report);
      return () => window.removeEventListener('resize', report);
    },
    [isWide, sheetHeight],
  );
}
