import type { Language } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { assetsOf, type Manifest } from './template.ts';

/** The panel of each kind of page, as the manifest names it; the other panels come with the first script. */
const panels: Partial<Record<Page['name'], string>> = {
  city: 'city/CityPanel',
  link: 'link/LinkPanel',
  story: 'story/StoryPanel',
  cities: 'cities/CitiesPanel',
  movement: 'movement/MovementPanel',
  about: 'about/AboutPanel',
  data: 'data/DataPanel',
};

type FirstAssets = {
  /** Style sheets that the first paint needs, as text. */
  style: string;
  /** Addresses of the fonts that the page's language is written in. */
  fonts: string[];
  /** Addresses of scripts that the page will ask for behind its first one. */
  scripts: string[];
};

/** Subsets of the two fonts that hold a language's letters; digits and signs are in the Latin one. */
const subsets: Record<Language, readonly string[]> = {
  en: ['latin'],
  fr: ['latin'],
  ru: ['cyrillic', 'latin'],
  kk: ['cyrillic-ext', 'cyrillic', 'latin'],
};

function fontKeys(language: Language): string[] {
  return ['source-serif-4', 'source-sans-3'].flatMap((family) =>
    subsets[language].map(
      (subset) => `node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`,
    ),
  );
}

type Folder = { manifest: Manifest; readAsset: (path: string) => string };

/** What a page needs of the built scripts and styles. Throws where a panel is not in the manifest. */
export function firstAssets({ manifest, readAsset }: Folder, basePath: string) {
  const first = assetsOf(manifest, ['index.html']);
  const texts = new Map<string, string>();
  function textOf(file: string): string {
    const text = texts.get(file) ?? readAsset(file).trim();
    texts.set(file, text);
    return text;
  }
  return function assetsFor(name: Page['name'], language: Language): FirstAssets {
    const panel = panels[name];
    const own = assetsOf(manifest, [
      ...(panel === undefined ? [] : [`src/panels/${panel}.tsx`]),
      `src/i18n/locales/${language}.json`,
      `src/i18n/generated/countries-${language}.json`,
    ]);
    return {
      fonts: fontKeys(language).map((key) => {
        const font = manifest[key];
        if (!font) throw new Error(`the manifest has no ${key}`);
        return basePath + font.file;
      }),
      style: [...new Set([...first.styles, ...own.styles])].map(textOf).join(''),
      scripts: own.scripts.filter((file) => !first.scripts.includes(file)).map((file) => basePath + file),
    };
  };
}
