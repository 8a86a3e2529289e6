import { distanceKm, type LonLat } from '#domain/greatCircle.ts';
import { isoCountries } from '#pipeline/tables/isoCountries.ts';
import { shown } from './fieldPath.ts';
import { fieldsOf } from './fieldsOf.ts';
import { countriesAt, kmOutside } from './kmOutside.ts';
import { maybe } from './nearestWord.ts';
import { error, type Problem } from './problem.ts';
import type { RawFile } from './readData.ts';

/** The outlines are drawn for 1:50 million and leave out small islands. */
const marginKm = 25;
/** A memorial may stand in a suburb or a neighbouring town, not in another region. */
const memorialKm = 60;

const swapped = 'maybe latitude and longitude are swapped: longitude comes first';

/** Cities outside their country, memorials far from their city, unknown countries. */
export function placeProblems(files: readonly RawFile[]): Problem[] {
  const countries = new Set(isoCountries);
  const cities = new Map<string, LonLat>();
  const problems: Problem[] = [];
  for (const { folder, file, name, value } of files) {
    if (folder !== 'cities') continue;
    const { country, coordinates } = fieldsOf(value);
    const place = toPlace(coordinates);
    const message = place && typeof country === 'string' ? cityMessage(country, place) : null;
    // Nothing is measured from a city in a wrong place: its memorials may be right.
    if (place && isOnEarth(place) && message === null) cities.set(name, place);
    if (typeof country !== 'string') continue;
    if (/^[A-Z]{2}$/.test(country) && !countries.has(country)) {
      problems.push(
        error(
          file,
          'country',
          `found ${shown(country)}, must be a country code of ISO 3166-1, for example KZ${maybe(country, countries)}`,
        ),
      );
    } else if (message !== null) {
      problems.push(error(file, 'coordinates', message));
    }
  }
  return [...problems, ...files.flatMap((file) => memorialProblems(file, cities))];
}

function toPlace(value: unknown): LonLat | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [lon, lat]: unknown[] = value;
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function isOnEarth([lon, lat]: LonLat): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function cityMessage(country: string, place: LonLat): string | null {
  const other: LonLat = [place[1], place[0]];
  const isSwapped = isOnEarth(other) && (kmOutside(country, other) ?? Infinity) <= marginKm;
  // Out of range: the schema says so already, only the likely cause is added.
  if (!isOnEarth(place)) return isSwapped ? swapped : null;
  const km = kmOutside(country, place);
  if (km === null || km <= marginKm) return null;
  const where = countriesAt(place);
  const lies = where.length === 0 ? 'in the sea or in a place without an outline' : `in ${where.join(', ')}`;
  return `found ${written(place)}, which lies ${Math.round(km)} km outside ${country}, ${lies}; ${isSwapped ? swapped : 'check the coordinates and the country'}`;
}

function memorialProblems({ folder, file, value }: RawFile, cities: ReadonlyMap<string, LonLat>): Problem[] {
  const { memorials } = fieldsOf(value);
  if ((folder !== 'cities' && folder !== 'links') || !Array.isArray(memorials)) return [];
  return memorials.flatMap((memorial: unknown, index) => {
    const { city, coordinates } = fieldsOf(memorial);
    const place = toPlace(coordinates);
    const home = typeof city === 'string' ? cities.get(city) : undefined;
    if (!place || !home) return [];
    const other: LonLat = [place[1], place[0]];
    const hint = isOnEarth(other) && distanceKm(home, other) <= memorialKm ? swapped : null;
    const field = `memorials[${index}].coordinates`;
    if (!isOnEarth(place)) return hint ? [error(file, field, hint)] : [];
    const km = distanceKm(home, place);
    if (km <= memorialKm) return [];
    return [
      error(
        file,
        field,
        `found ${written(place)}, which is ${Math.round(km)} km from the city it stands in (${String(city)}); ${hint ?? 'check the coordinates'}`,
      ),
    ];
  });
}

function written([lon, lat]: LonLat): string {
  return `[${lon}, ${lat}]`;
}
