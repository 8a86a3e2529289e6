import { useMemo } from 'react';
import { useAtlas, useStories } from '#api/queries.ts';
import { buildAtlas } from '#domain/atlas.ts';
import { filteredAtlas } from '#domain/filter.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useHovered } from '#state/hover.ts';
import { useCovered } from '#state/layout.ts';
import type { Page } from '#url/route.ts';
import { useAddress } from '#url/useAddress.ts';
import { useFilter } from '#url/useFilter.ts';
import { useResolvedTheme } from '#url/useResolvedTheme.ts';
import { arcScene } from './arcs/arcScene.ts';
import { chosenOn, filteredChosen } from './chosen.ts';
import { marksOf } from './cities/cityFeatures.ts';

/** Until the facts are there the map shows the world without cities. */
const noAtlas = buildAtlas(
  { type: 'FeatureCollection', features: [] },
  { version: 1, statuses: [], links: [] },
);

/** What the page is about and how it is to be shown: the same for the live map and the drawn one. */
export function useSubject() {
  const { page, parameters } = useAddress();
  const language = useLanguage();
  const theme = useResolvedTheme();
  const covered = useCovered();
  const hovered = useHovered();
  const { data: loadedAtlas, isError, refetch } = useAtlas();
  const atlas = loadedAtlas ?? noAtlas;
  const { data: stories, isPending: areStoriesPending } = useStories(page.name === 'story');
  const isKnown = loadedAtlas !== undefined && !(page.name === 'story' && areStoriesPending);

  // The address is read anew at each change of its query: what is chosen changes with the page alone.
  const pageText = JSON.stringify(page);
  // An entry of the list of cities is a country; elsewhere what is opened chooses nothing on the map.
  const country = page.name === 'cities' ? parameters.entry : null;
  const framed = useMemo(
    // The text is a page that was written a line above.
    () => chosenOn(JSON.parse(pageText) as Page, atlas, stories ?? [], country),
    [pageText, atlas, stories, country],
  );
  const filter = useFilter();
  const shown = useMemo(
    () => filteredAtlas(atlas, filter, framed.kind === 'link' ? framed.link.id : undefined),
    [atlas, filter, framed],
  );
  const chosen = useMemo(() => filteredChosen(framed, shown), [framed, shown]);
  const scene = useMemo(() => arcScene(shown, chosen, hovered, theme), [shown, chosen, hovered, theme]);
  const pointedCity = hovered && 'city' in hovered ? hovered.city : null;
  // Where nothing is chosen no link marks a city: then these stay the same while the links are filtered.
  const marking = chosen.kind === 'none' ? atlas : shown;
  const marks = useMemo(() => marksOf(chosen, marking, pointedCity), [chosen, marking, pointedCity]);
  return {
    ...parameters,
    language,
    theme,
    covered,
    hovered,
    atlas,
    /** The same with the links alone that the filter lets through. */
    shown,
    isKnown,
    isError,
    retry: () => void refetch(),
    /** What the camera frames: with all its links, so that it stays where it is while they are filtered. */
    framed,
    chosen,
    scene,
    /** The atlas whose links mark cities. */
    marking,
    marks,
  };
}
