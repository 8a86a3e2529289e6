/** For `vite build`: of the 250 countries' names the site carries those that have a city in the atlas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** ISO 3166-1 alpha-2 codes of the cities in `folder`; files that are no city have none. */
export function countriesOf(folder: string): Set<string> {
  const codes = readdirSync(folder).map((file) => {
    // As: `npm run data:check` has looked at it, or will.
    const { country } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { country: string };
    return country;
  });
  return new Set(codes);
}

export function cutTable(table: Record<string, string>, countries: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(table).filter(([code]) => countries.has(code)));
}

export function cutCountryNames(): Plugin {
  let countries: ReadonlySet<string>;
  return {
    name: 'atlas:cut-country-names',
    // While developing a country may be added at any moment: then all are there.
    apply: 'build',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    configResolved({ root }) {
      countries = countriesOf(join(root, 'data/cities'));
    },
    transform: {
      filter: { id: /\/i18n\/generated\/countries-\w+\.json$/ },
      // As: the pipeline has written it so (pipeline/generatedFiles.ts).
      handler: (code) => JSON.stringify(cutTable(JSON.parse(code) as Record<string, string>, countries)),
    },
  };
}
