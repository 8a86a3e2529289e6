/**
 * Everything the page writes that depends on the language but is no sentence. The language's
 * catalogue must be on the page; until it is, words come in the language shown so far.
 */
import { compassPoint, type LonLat } from '#domain/greatCircle.ts';
import type { Language } from '#domain/language.ts';
import { hasWords, shownLanguage, translatorOf } from './catalogues.ts';
import { dateInWords, yearsOfDate } from './dateWords.ts';
import { groupedNumber } from './localeTables.ts';
import type { TFunction } from './messageKey.ts';
import { clockTime, timeDifferenceInWords, zoneOffsets } from './zoneTime.ts';

export { countryName, countryNames, loadAllCountryNames } from './countryNames.ts';
export { compareNames } from './localeTables.ts';

function wordsOf(language: Language): TFunction {
  return translatorOf(hasWords(language) ? language : shownLanguage());
}

/** An EDTF date in words; "not known" without one. */
export function formatDate(text: string | undefined, language: Language): string {
  return dateInWords(text, { language, t: wordsOf(language) });
}

/** Only the year or years, for narrow places: 1991, c. 2011, 2010–2012, 1928–; empty without a date. */
export function formatYear(text: string | undefined, language: Language): string {
  return yearsOfDate(text, { language, t: wordsOf(language) });
}

export function formatNumber(value: number, language: Language): string {
  return groupedNumber(language, value);
}

export function formatDistance(km: number, language: Language): string {
  return wordsOf(language)('number.km', { number: groupedNumber(language, km) });
}

/** The clock in a time zone: "14:05"; "not known" where the browser is older than the zone's name. */
export function formatTimeNow(now: Date, timeZone: string, language: Language): string {
  return clockTime(timeZone, now) ?? wordsOf(language)('fact.unknown');
}

/** A time zone by its distance from Greenwich, in winter and summer where that changes: "UTC+1/+2". */
export function formatZone(timeZone: string): string {
  return zoneOffsets(timeZone, new Date().getUTCFullYear());
}

/** How far a time zone is ahead of another: "4 h ahead in January, 3 h in July", or "not known". `now` says of which year; null: of this one. */
export function formatTimeDifference(
  timeZone: string,
  other: string,
  language: Language,
  now: Date | null,
): string {
  const year = (now ?? new Date()).getUTCFullYear();
  return timeDifferenceInWords(timeZone, other, year, wordsOf(language));
}

/** `degrees` from north, clockwise: "305°, north-west". */
export function formatBearing(degrees: number, language: Language): string {
  const t = wordsOf(language);
  return t('number.bearing', {
    degrees: Math.round(degrees) % 360,
    compass: t(`compass.${compassPoint(degrees)}`),
  });
}

/** "43.257° N, 76.929° E" */
export function formatCoordinates([lon, lat]: LonLat, language: Language): string {
  const t = wordsOf(language);
  return t('number.coordinates', {
    lat: groupedNumber(language, Math.abs(lat), 3),
    northSouth: t(lat < 0 ? 'number.south' : 'number.north'),
    lon: groupedNumber(language, Math.abs(lon), 3),
    eastWest: t(lon < 0 ? 'number.west' : 'number.east'),
  });
}
