import type { AtlasLink } from '#domain/atlas.ts';
import type { LinkFilter } from '#domain/filter.ts';

/** The first and the last year of links, or of what is chosen among them. */
export type YearSpan = { first: number; last: number };

/** Null where no link has a year. */
export function spanOf(links: readonly AtlasLink[]): YearSpan | null {
  const years = links.flatMap(({ year }) => year ?? []);
  // Not by Math.min(...years): an atlas may have more links than a call takes arguments.
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  return years.length > 0 ? { first, last } : null;
}

/** The part of the span that a filter shows; years beyond the span are its ends. */
export function chosenSpan({ from, to }: LinkFilter, { first, last }: YearSpan): YearSpan {
  const within = (year: number): number => Math.min(last, Math.max(first, year));
  return { first: within(from ?? first), last: within(to ?? last) };
}

/** A handle moved to a year: it stops at the other one. At the end of the span it asks for nothing, not even for a year. */
export function withYear(
  end: 'first' | 'last',
  year: number,
  chosen: YearSpan,
  span: YearSpan,
): Partial<LinkFilter> {
  if (end === 'first') {
    const from = Math.min(year, chosen.last);
    return { from: from === span.first ? null : from };
  }
  const to = Math.max(year, chosen.first);
  return { to: to === span.last ? null : to };
}
