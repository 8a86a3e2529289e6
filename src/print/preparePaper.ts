import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery, storiesQuery } from '#api/queries.ts';
import type { LinkFilter } from '#domain/filter.ts';
import type { Language } from '#domain/language.ts';
import { loadWords } from '#i18n/setUpI18n.ts';
import { pageAddress, shownSiteAddress } from '#url/siteAddress.ts';
import type { Page } from '#url/route.ts';
import { paperPlace, writtenPaper } from './paperPlace.ts';

/** What is printed: the page now open, in the language it is shown in, with the links that its filter lets through. */
export type Printed = { page: Page; language: Language; filter: LinkFilter | null };

/** What draws the head and the map: asked for when the page is idle, so that it is there before one prints. */
const code: {
  head?: typeof import('./drawHead.tsx').drawHead;
  map?: typeof import('./drawMap.tsx').drawMap;
} = {};

/** What the map on the paper shows; null where there is none. */
let mapShows: string | null = null;

const keyOf = ({ page, language, filter }: Printed): string => JSON.stringify([language, page, filter]);
const addressOf = ({ page, language }: Printed): string => pageAddress(page, language, shownSiteAddress());

/** The page's first look: the map that was written into it is its own, if no filter has taken arcs out of it. */
export function paperWritten(printed: Printed): void {
  if (writtenPaper() && document.documentElement.dataset['filtered'] === undefined) mapShows = keyOf(printed);
}

/** Loads what the paper of this page still lacks. Asks for nothing where all of it was written at build time. */
export async function preparePaper(client: QueryClient, printed: Printed): Promise<void> {
  const { head } = paperPlace();
  await Promise.all([
    head.dataset['address'] !== addressOf(printed) &&
      import('./drawHead.tsx').then(({ drawHead }) => (code.head = drawHead)),
    mapShows !== keyOf(printed) &&
      Promise.all([import('./drawMap.tsx'), loadWords('map')]).then(([{ drawMap }]) => (code.map = drawMap)),
    printed.page.name === 'story' && client.prefetchQuery(storiesQuery),
  ]);
}

/** Without the code that draws a head: no code is better than another page's. */
function writeAddressAlone(head: HTMLElement, address: string): void {
  let line = head.querySelector('.paper-address');
  if (!line) {
    line = document.createElement('p');
    line.className = 'paper-address';
    head.append(line);
  }
  line.textContent = address;
  head.querySelector('.paper-code')?.remove();
  delete head.dataset['address'];
}

/** Just before printing: address, code and map become those of this page. What has not come is left out: never another page's. */
export function drawPaper(client: QueryClient, printed: Printed): void {
  const { head, map } = paperPlace();
  const address = addressOf(printed);
  if (head.dataset['address'] !== address) {
    if (code.head) {
      code.head(head, address);
      head.dataset['address'] = address;
    } else writeAddressAlone(head, address);
  }
  const key = keyOf(printed);
  if (mapShows === key) {
    map.hidden = false;
    return;
  }
  const atlas = client.getQueryData(atlasQuery.queryKey);
  const stories = client.getQueryData(storiesQuery.queryKey);
  const isKnown = atlas !== undefined && (printed.page.name !== 'story' || stories !== undefined);
  map.hidden = !code.map || !isKnown;
  if (!code.map || !isKnown) return;
  code.map(map, { ...printed, atlas, stories: stories ?? [] });
  mapShows = key;
}
