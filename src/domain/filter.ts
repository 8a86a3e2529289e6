import type { Atlas, AtlasLink } from './atlas.ts';
import { linkStatuses, type LinkStatus } from './kinds.ts';
import type { LinkId } from './linkId.ts';

/**
 * Which links are shown: those that are known to have been concluded from the beginning of `from` to the end of `to`,
 * that have one of the statuses, and one end at least in the country. What is null asks for nothing.
 *
 * A link's year is that of its first agreement (firstAgreement.ts), of a span or a decade the first year. A link
 * without a known year is shown only where no year is asked for: nobody can say that it belongs there.
 */
export type LinkFilter = {
  from: number | null;
  to: number | null;
  /** In the order of `linkStatuses`, at least one. */
  status: readonly LinkStatus[] | null;
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string | null;
};

/** Asks for nothing. */
export const noFilter: LinkFilter = { from: null, to: null, status: null, country: null };

/** What a filter must know of a link. */
export type Filterable = Pick<AtlasLink, 'year' | 'status'> & {
  cities: readonly [{ country: string }, { country: string }];
};

export function passes(link: Filterable, { from, to, status, country }: LinkFilter): boolean {
  const { year, cities } = link;
  if (from !== null && (year === null || year < from)) return false;
  if (to !== null && (year === null || year > to)) return false;
  if (status !== null && !status.includes(link.status)) return false;
  return country === null || cities[0].country === country || cities[1].country === country;
}

/** How many links are left out for nothing but that their year is not known. */
export function leftOutUndated(links: readonly Filterable[], filter: LinkFilter): number {
  if (filter.from === null && filter.to === null) return 0;
  const others = { ...filter, from: null, to: null };
  return links.filter((link) => link.year === null && passes(link, others)).length;
}

/**
 * An atlas that knows those links alone that pass; its cities and their numbers stay. `always` passes too: the link
 * that a page is about is shown there whatever the filter.
 */
export function filteredAtlas(atlas: Atlas, filter: LinkFilter | null, always?: LinkId): Atlas {
  if (filter === null) return atlas;
  const isShown = (link: AtlasLink): boolean => link.id === always || passes(link, filter);
  return {
    ...atlas,
    links: atlas.links.filter(isShown),
    link: (id) => {
      const link = atlas.link(id);
      return link && isShown(link) ? link : undefined;
    },
    linksOf: (id) => atlas.linksOf(id).filter(isShown),
  };
}

/**
 * What a filter must know of some links, in few letters: `1991 active KZ FR`, joined by semicolons, `?` for no known
 * year. Written into pages at build time for what stands for these links (embed/filterWritten.ts).
 */
export function filterMark(links: readonly Filterable[]): string {
  return links
    .map(({ year, status, cities: [a, b] }) => `${year ?? '?'} ${status} ${a.country} ${b.country}`)
    .join(';');
}

/** Whether one of a mark's links passes. A mark without links stands for too many to tell apart: it passes no filter. */
export function markPasses(mark: string, filter: LinkFilter): boolean {
  return mark.split(';').some((text) => {
    const [year, status, a, b] = text.split(' ');
    const known = linkStatuses.find((each) => each === status);
    return (
      known !== undefined &&
      a !== undefined &&
      b !== undefined &&
      passes(
        {
          year: year === '?' ? null : Number(year),
          status: known,
          cities: [{ country: a }, { country: b }],
        },
        filter,
      )
    );
  });
}
