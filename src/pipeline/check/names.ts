import { linkId } from '#domain/linkId.ts';
import { shown } from './fieldPath.ts';
import { fieldsOf } from './fieldsOf.ts';
import { error, type Problem } from './problem.ts';
import type { RawData, RawFile } from './readData.ts';

/** File names unequal to ids, links of a city with itself, unsorted and repeated links. */
export function nameProblems({ files, names }: Pick<RawData, 'files' | 'names'>): Problem[] {
  const pairs = new Map<string, string>();
  return files
    .filter((file) => file.folder !== 'links' || !hasUnknownCity(file, names.cities))
    .flatMap((file) => [...idProblems(file), ...(file.folder === 'links' ? linkProblems(file, pairs) : [])]);
}

/** That is told by itself. A mistyped city says nothing about the id, the file's name or the order. */
function hasUnknownCity({ value }: RawFile, known: ReadonlySet<string>): boolean {
  const { cities } = fieldsOf(value);
  return Array.isArray(cities) && cities.some((city) => typeof city === 'string' && !known.has(city));
}

function idProblems({ file, name, value }: RawFile): Problem[] {
  const { id } = fieldsOf(value);
  if (typeof id !== 'string' || id === name) return [];
  return [
    error(file, 'id', `found ${shown(id)}, but the file is called ${shown(name)}: both must be the same`),
  ];
}

function linkProblems({ file, value }: RawFile, pairs: Map<string, string>): Problem[] {
  const { id, cities } = fieldsOf(value);
  if (!Array.isArray(cities) || cities.length !== 2) return [];
  const [a, b]: unknown[] = cities;
  if (typeof a !== 'string' || typeof b !== 'string') return [];
  if (a === b) return [error(file, 'cities', `found ${shown(a)} twice: a city cannot be linked with itself`)];
  const problems: Problem[] = [];
  const expected = linkId(a, b);
  if (a > b) problems.push(error(file, 'cities', `must be sorted: [${shown(b)}, ${shown(a)}]`));
  if (typeof id === 'string' && id !== expected) {
    problems.push(
      error(
        file,
        'id',
        `found ${shown(id)}, must be the two city ids sorted, joined by two hyphens: ${shown(expected)}`,
      ),
    );
  }
  const first = pairs.get(expected);
  if (first === undefined) pairs.set(expected, file);
  else
    problems.push(
      error(
        file,
        'cities',
        `the same two cities are already linked in ${first}: one link holds all agreements`,
      ),
    );
  return problems;
}
