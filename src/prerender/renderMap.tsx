import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '#domain/atlas.ts';
import type { StorySummary } from '#domain/built.ts';
import type { Language } from '#domain/language.ts';
import { chosenOn } from '#map/chosen.ts';
import { drawnMap } from '#map/drawn/drawnMap.ts';
import { finestOutlines } from '#map/drawn/nearOutlines.ts';
import { Paper } from '#print/Paper.tsx';
import type { Page } from '#url/route.ts';
import { givenSiteAddress, pageAddress } from '#url/siteAddress.ts';

/** Draws the map and the print head of a page: one drawing for all languages, with names in each. */
export function createRenderMap(atlas: Atlas, stories: readonly StorySummary[]) {
  const site = givenSiteAddress();
  let last: { page: Page; drawing: ReturnType<typeof drawnMap> } | undefined;
  return function renderMap(page: Page, language: Language): string {
    if (last?.page !== page) {
      last = {
        page,
        drawing: drawnMap({
          chosen: chosenOn(page, atlas, stories),
          atlas,
          projection: 'globe',
          outlines: finestOutlines,
          isMarked: true,
        }),
      };
    }
    const address = site === null ? null : pageAddress(page, language, site);
    return renderToStaticMarkup(<Paper drawing={last.drawing} language={language} address={address} />);
  };
}
