import { parsePartialDate, type DatePoint } from '#domain/partialDate.ts';

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** A point as ISO 8601 says it, no sharper than it is. "About" and decades ISO 8601 cannot say: null. */
function isoPoint({ precision, year, month = 1, day = 1, isAbout }: DatePoint): string | null {
  if (isAbout) return null;
  switch (precision) {
    case 'decade':
      return null;
    case 'year':
    case 'season':
      return digits(year, 4);
    case 'month':
      return `${digits(year, 4)}-${digits(month, 2)}`;
    case 'day':
      return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  }
}

/** Start and end of an event for schema.org; null where the start is not known or only roughly. */
export function eventDates(edtf: string | undefined): { startDate: string; endDate?: string } | null {
  const date = edtf === undefined ? null : parsePartialDate(edtf);
  if (!date) return null;
  const start = date.kind === 'point' ? date.point : date.start;
  const startDate = start && isoPoint(start);
  if (!startDate) return null;
  const endDate = date.kind === 'interval' && date.end ? isoPoint(date.end) : null;
  return { startDate, ...(endDate !== null && { endDate }) };
}
