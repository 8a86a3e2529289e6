import type { AtlasData } from './checkData.ts';
import { shapesOf } from './countryOutlines.ts';
import { datesAgree } from './datesAgree.ts';
import { quoted } from './fieldPath.ts';
import { warning, type Problem } from './problem.ts';

/** What is no mistake but should be known, because somebody may know more or look again. */
export function dataWarnings(data: AtlasData, citedIds: ReadonlySet<string>): Problem[] {
  return [
    ...copiedNames(data),
    ...placesWithoutOutline(data),
    ...endsWithoutDate(data),
    ...agreementsToldOtherwise(data),
    ...unusedSources(data, citedIds),
  ];
}

function copiedNames({ cities }: AtlasData): Problem[] {
  return cities.flatMap((city) =>
    Object.entries(city.provenance?.nameChecks ?? {})
      .filter(([, check]) => check.startsWith('copied'))
      .map(([language, check]) =>
        warning(
          `cities/${city.id}.json`,
          `name.${language}`,
          `name ${check.replaceAll('-', ' ')}: a name of its own is wanted`,
        ),
      ),
  );
}

function placesWithoutOutline({ cities }: AtlasData): Problem[] {
  return cities
    .filter(({ country }) => shapesOf(country) === null)
    .map(({ id, country }) =>
      warning(
        `cities/${id}.json`,
        'coordinates',
        `cannot be compared with an outline: there is none of ${country}`,
      ),
    );
}

/** Only noted: a source may say that a tie has ended and not when, and no date is made up for it. */
function endsWithoutDate({ links }: AtlasData): Problem[] {
  return links
    .filter(({ status }) => status.since === undefined && /^(suspended|ended)$/.test(status.value))
    .map(({ id, status }) =>
      warning(`links/${id}.json`, 'status.since', `is missing: since when the tie is ${status.value}`),
    );
}

/**
 * An agreement stands in `agreements` and may be told as an event too. Only noted: the event may tell of
 * another document. Dates of `otherDates` do not count: a date put right may leave the old one there.
 */
function agreementsToldOtherwise({ links }: AtlasData): Problem[] {
  return links.flatMap(({ id, agreements, events = [] }) => {
    const signed = agreements.flatMap(({ date }, index) =>
      date === undefined ? [] : [{ date, told: `agreements[${index}].date is ${quoted(date)}` }],
    );
    if (signed.length === 0) return [];
    const all = signed.map(({ told }) => told).join(', ');
    return events.flatMap(({ kind, date }, index) => {
      if (kind !== 'agreement' || date === undefined) return [];
      if (signed.some((agreement) => datesAgree(agreement.date, date))) return [];
      const message = `found ${quoted(date)}, but no agreement of this link has this date: ${all}; if it is the same agreement, give both the right date, if it is another, add it to "agreements"`;
      return [warning(`links/${id}.json`, `events[${index}].date`, message)];
    });
  });
}

function unusedSources({ sources }: AtlasData, citedIds: ReadonlySet<string>): Problem[] {
  return sources
    .filter(({ id }) => !citedIds.has(id))
    .map(({ id }) => warning(`sources/${id}.json`, '', 'no record cites this shared source'));
}
