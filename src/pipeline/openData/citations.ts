import type { Citation } from '#domain/records.ts';

/** Every citation in records that were checked, in the order they stand: what a list called `sources` holds. */
export function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // as: only lists of citations are called so, and the check has seen them.
    key === 'sources' ? (inner as Citation[]) : citationsIn(inner),
  );
}
