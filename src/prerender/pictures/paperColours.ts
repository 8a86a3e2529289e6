import { readFileSync } from 'node:fs';

let known: Map<string, string> | null = null;

function readPaper(): Map<string, string> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [, block = ''] = /\[data-theme='paper'\]\s*\{([^}]*)\}/.exec(css) ?? [];
  return new Map(
    Array.from(block.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** A colour or number of the theme Paper: `--map-land`. Throws where src/ui/tokens.css has none of that name. */
export function paper(name: `--${string}`): string {
  known ??= readPaper();
  const value = known.get(name);
  if (value === undefined) throw new Error(`src/ui/tokens.css has no ${name} for the theme Paper`);
  return value;
}

/** A share written as `88%`, as a number. */
export function paperShare(name: `--${string}`): number {
  const value = paper(name);
  return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number(value);
}
