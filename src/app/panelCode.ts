import { queryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { isPart } from '#i18n/parts.ts';
import { loadWords } from '#i18n/setUpI18n.ts';
import type { Page } from '#url/route.ts';

/** Panels that come as scripts of their own: who opens a city need not wait for the code of stories. */
export type LatePage = Exclude<Page['name'], 'notFound'>;

type LoadPanel = () => Promise<ComponentType<{ id: string }>>;

const loadPanel: Record<LatePage, LoadPanel> = {
  start: async () => (await import('#panels/start/StartPanel.tsx')).StartPanel,
  city: async () => (await import('#panels/city/CityPanel.tsx')).CityPanel,
  link: async () => (await import('#panels/link/LinkPanel.tsx')).LinkPanel,
  story: async () => (await import('#panels/story/StoryPanel.tsx')).StoryPanel,
  cities: async () => (await import('#panels/cities/CitiesPanel.tsx')).CitiesPanel,
  movement: async () => (await import('#panels/movement/MovementPanel.tsx')).MovementPanel,
  about: async () => (await import('#panels/about/AboutPanel.tsx')).AboutPanel,
  data: async () => (await import('#panels/data/DataPanel.tsx')).DataPanel,
};

// Object.keys forgets that the keys of the table are just these.
export const latePages = Object.keys(loadPanel) as LatePage[];

export function isLatePage(name: Page['name']): name is LatePage {
  return Object.hasOwn(loadPanel, name);
}

/** The code, and with it the words that only this panel says. */
async function panelWithWords(name: LatePage): Promise<ComponentType<{ id: string }>> {
  const [panel] = await Promise.all([loadPanel[name](), isPart(name) && loadWords(name)]);
  return panel;
}

/** As a query and not as `React.lazy`, which keeps a failure for good: a query can be tried again. */
export function panelCode(name: LatePage) {
  return queryOptions({
    queryKey: ['code', 'panel', name],
    queryFn: () => panelWithWords(name),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}
