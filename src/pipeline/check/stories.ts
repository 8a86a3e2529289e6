import { citiesOfLinkId } from '#domain/linkId.ts';
import { appendKey, shown } from './fieldPath.ts';
import { fieldsOf } from './fieldsOf.ts';
import { error, type Problem } from './problem.ts';
import type { RawFile } from './readData.ts';

/** Two stories in one place of the start page, stories of a city that name links of other cities. */
export function storyProblems(files: readonly RawFile[]): Problem[] {
  const places = new Map<number, string>();
  return files
    .filter(({ folder }) => folder === 'stories')
    .flatMap((file) => [...orderProblems(file, places), ...subjectProblems(file)]);
}

function orderProblems({ file, value }: RawFile, places: Map<number, string>): Problem[] {
  const { order } = fieldsOf(value);
  if (typeof order !== 'number') return [];
  const first = places.get(order);
  if (first === undefined) {
    places.set(order, file);
    return [];
  }
  return [error(file, 'order', `found ${order}, which is already the place of ${first}`)];
}

function subjectProblems({ file, value }: RawFile): Problem[] {
  const { city, links } = fieldsOf(fieldsOf(value)['subject']);
  if (!Array.isArray(links)) return [];
  if (typeof city !== 'string') {
    return [
      error(file, 'subject.links', 'may stand only with a city: a story of one link names it in "link"'),
    ];
  }
  return links.flatMap((link: unknown, index) => {
    const cities = typeof link === 'string' ? citiesOfLinkId(link) : null;
    if (cities === null || cities.includes(city)) return [];
    const field = appendKey('subject.links', index);
    return [error(file, field, `found ${shown(link)}, which is no link of the story’s city ${shown(city)}`)];
  });
}
