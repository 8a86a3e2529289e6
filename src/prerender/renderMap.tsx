import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '#domain/atlas.ts';
import type { StorySummary } from '#domain/built.ts';
import type { Language } from '#domain/language.ts';
import { chosenOn } from '#map/chosen.ts';
import styles from '#map/drawn/DrawnMap.module.css';
import { drawnMap } from '#map/drawn/drawnMap.ts';
import { StaticMap } from '#map/drawn/StaticMap.tsx';
import type { Page } from '#url/route.ts';

/** Draws the map of a page: one drawing for all languages, with names in each. */
export function createRenderMap(atlas: Atlas, stories: readonly StorySummary[]) {
  let last: { page: Page; drawing: ReturnType<typeof drawnMap> } | undefined;
  return function renderMap(page: Page, language: Language): string {
    if (last?.page !== page) {
      last = {
        page,
        drawing: drawnMap({ chosen: chosenOn(page, atlas, stories), atlas, projection: 'globe' }),
      };
    }
    return renderToStaticMarkup(
      <div className={styles['written']}>
        <StaticMap drawing={last.drawing} language={language} />
      </div>,
    );
  };
}
