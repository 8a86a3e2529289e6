import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Atlas } from '#domain/atlas.ts';
import type { StorySummary } from '#domain/built.ts';
import type { LinkFilter } from '#domain/filter.ts';
import type { Language } from '#domain/language.ts';
import { chosenOn } from '#map/chosen.ts';
import { drawnMap } from '#map/drawn/drawnMap.ts';
import type { Page } from '#url/route.ts';
import { PrintMap } from './PrintMap.tsx';

const roots = new WeakMap<Element, Root>();

type Subject = {
  page: Page;
  language: Language;
  filter: LinkFilter | null;
  atlas: Atlas;
  stories: readonly StorySummary[];
};

/** Draws the map of a page at once: the printer does not wait. */
export function drawMap(place: HTMLElement, { page, language, filter, atlas, stories }: Subject): void {
  const drawing = drawnMap({ chosen: chosenOn(page, atlas, stories), atlas, filter, projection: 'globe' });
  const root = roots.get(place) ?? createRoot(place);
  roots.set(place, root);
  flushSync(() => root.render(<PrintMap drawing={drawing} language={language} />));
}
