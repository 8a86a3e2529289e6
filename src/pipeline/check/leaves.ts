import { appendKey } from './fieldPath.ts';

export type Leaf = { path: string; value: string };

/** No schema of the atlas nests deeper; what does is refused by the schema. */
export const deepest = 12;

/** Every text in a JSON value with its path. */
export function leaves(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const walk = (here: unknown, path: string, depth: number): void => {
    if (typeof here === 'string') found.push({ path, value: here });
    if (typeof here !== 'object' || here === null || depth > deepest) return;
    if (Array.isArray(here)) here.forEach((item, index) => walk(item, appendKey(path, index), depth + 1));
    else for (const key of Object.keys(here)) walk(Reflect.get(here, key), appendKey(path, key), depth + 1);
  };
  walk(value, '', 0);
  return found;
}
