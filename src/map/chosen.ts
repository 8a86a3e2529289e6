import type { Atlas, AtlasCity, AtlasLink } from '#domain/atlas.ts';
import type { StorySummary } from '#domain/built.ts';
import type { Page } from '#url/route.ts';

/** What the page is about, as the map shows it. */
export type Chosen =
  /** `around`: cities that the page is about without choosing one. */
  | { kind: 'none'; around?: readonly AtlasCity[] }
  | { kind: 'city'; city: AtlasCity; links: readonly AtlasLink[] }
  | { kind: 'link'; link: AtlasLink };

const nothing: Chosen = { kind: 'none' };

function cityChosen(atlas: Atlas, id: string, only?: readonly string[]): Chosen {
  const city = atlas.city(id);
  if (!city) return nothing;
  const own = atlas.linksOf(id).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const links = only ? own.filter((link) => only.includes(link.id)) : own;
  return { kind: 'city', city, links: links.length > 0 ? links : own };
}

function linkChosen(atlas: Atlas, id: string): Chosen {
  const link = atlas.link(id);
  return link ? { kind: 'link', link } : nothing;
}

/** A story is shown as the city or link it tells of. What the atlas does not know chooses nothing. */
export function chosenOn(
  page: Page,
  atlas: Atlas,
  stories: readonly StorySummary[],
  entry: string | null = null,
): Chosen {
  switch (page.name) {
    case 'city':
      return cityChosen(atlas, page.id);
    case 'link':
      return linkChosen(atlas, page.id);
    case 'story': {
      const subject = stories.find(({ id }) => id === page.id)?.subject;
      if (subject?.link !== undefined) return linkChosen(atlas, subject.link);
      if (subject?.city !== undefined) return cityChosen(atlas, subject.city, subject.links);
      return nothing;
    }
    case 'cities': {
      const around = atlas.cities.filter(({ country }) => country.toLowerCase() === entry);
      return around.length > 0 ? { kind: 'none', around } : nothing;
    }
    case 'start':
    case 'movement':
    case 'about':
    case 'data':
    case 'notFound':
      return nothing;
  }
}

/** What is chosen, as a filter leaves it. The link that a page is about stays: `filteredAtlas` keeps it. */
export function filteredChosen(chosen: Chosen, shown: Atlas): Chosen {
  if (chosen.kind !== 'city') return chosen;
  return { ...chosen, links: chosen.links.filter(({ id }) => shown.link(id)) };
}

/** The cities at the other ends of what is chosen, or those that a list of cities has come to. */
export function partnersOf(chosen: Chosen, atlas: Atlas): AtlasCity[] {
  const ends = new Set<AtlasCity>();
  switch (chosen.kind) {
    case 'none':
      return [...(chosen.around ?? [])];
    case 'city':
      for (const link of chosen.links) for (const city of link.cities) ends.add(city);
      ends.delete(chosen.city);
      return [...ends];
    case 'link':
      for (const { id } of chosen.link.cities) {
        for (const link of atlas.linksOf(id)) for (const city of link.cities) ends.add(city);
      }
      for (const city of chosen.link.cities) ends.delete(city);
      return [...ends];
  }
}
