import type { GeometryObject } from 'topojson-specification';
import { mesh } from 'topojson-client';
import { unwrapLine, type Position, type Ring } from './unwrap.ts';
import type { CountryObject, World } from './worldGeometry.ts';

export type Borders = { agreed: Ring[]; disputed: Ring[] };

type Pair = [CountryObject, CountryObject];
type Place = (position: Position) => boolean;

const everywhere: Place = () => true;

/** ISO 3166-1 numbers, or the source's name where the source gives no number. */
const iso = {
  cyprus: '196',
  india: '356',
  pakistan: '586',
  china: '156',
  israel: '376',
  palestine: '275',
  syria: '760',
  russia: '643',
  ukraine: '804',
  serbia: '688',
  somalia: '706',
  westernSahara: '732',
} as const;

const keyOf = ({ id, properties }: CountryObject): string => id ?? properties.name;

/**
 * Where the border of a pair is disputed. Natural Earth draws who is in control and tells nothing of
 * disputes; lines that it does not have (Abkhazia, South Ossetia) cannot be drawn.
 */
const disputes: { pair: [string, string | null]; where: Place }[] = [
  { pair: [iso.westernSahara, null], where: everywhere },
  { pair: ['N. Cyprus', null], where: everywhere },
  { pair: ['Cyprus U.N. Buffer Zone', null], where: everywhere },
  { pair: ['Siachen Glacier', null], where: everywhere },
  { pair: ['Kosovo', iso.serbia], where: everywhere },
  { pair: ['Somaliland', iso.somalia], where: everywhere },
  { pair: [iso.israel, iso.palestine], where: everywhere },
  { pair: [iso.israel, iso.syria], where: everywhere },
  { pair: [iso.india, iso.china], where: everywhere },
  { pair: [iso.china, iso.pakistan], where: everywhere },
  // The line of control in Kashmir.
  { pair: [iso.india, iso.pakistan], where: ([, lat]) => lat > 32.3 },
  // Between Crimea and the mainland.
  { pair: [iso.russia, iso.ukraine], where: ([lon, lat]) => lon < 36.7 && lat < 46.6 },
];

/** Bases and a spaceport on lease: they belong to the country around them. */
const notCountries = new Set(['Baikonur', 'USNB Guantanamo Bay', 'Akrotiri', 'Dhekelia']);

function disputeOf([a, b]: Pair): Place | null {
  const keys = [keyOf(a), keyOf(b)];
  const found = disputes.find(
    ({ pair: [one, other] }) =>
      keys.includes(one) && (other === null || (one !== other && keys.includes(other))),
  );
  return found?.where ?? null;
}

/** Lines of the borders for which `wanted` says so. */
function linesBetween(world: World, wanted: (pair: Pair) => boolean): Ring[] {
  const lines = mesh(world, world.objects.countries, (a: GeometryObject, b: GeometryObject) => {
    // The object's geometries are its countries.
    const pair = [a, b] as Pair;
    return a !== b && !pair.some((country) => notCountries.has(keyOf(country))) && wanted(pair);
  });
  return lines.coordinates.map(unwrapLine);
}

/** Cuts a line into runs whose pieces lie all within the place or all without. */
function runs(line: Ring, where: Place): { inside: boolean; line: Ring }[] {
  const parts: { inside: boolean; line: Ring }[] = [];
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const inside = where([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
    const last = parts.at(-1);
    if (last?.inside === inside) last.line.push(end);
    else parts.push({ inside, line: [start, end] });
  });
  return parts;
}

export function readBorders(world: World): Borders {
  const agreed = linesBetween(world, (pair) => disputeOf(pair) === null);
  const disputed: Ring[] = [];
  for (const { where } of new Set(disputes)) {
    for (const line of linesBetween(world, (pair) => disputeOf(pair) === where)) {
      for (const part of runs(line, where)) (part.inside ? disputed : agreed).push(part.line);
    }
  }
  return { agreed, disputed };
}
