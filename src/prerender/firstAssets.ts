import type { Language } from '#domain/language.ts';
import { isPart } from '#i18n/parts.ts';
import type { Page } from '#url/route.ts';
import { assetsOf, firstChunks, type Manifest } from './template.ts';

/** The panel of each kind of page, as the manifest names it; what says that there is none comes with the first script. */
const panels: Partial<Record<Page['name'], string>> = {
  start: 'start/StartPanel',
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
  /** Addresses of these style sheets. */
  styleSheets: string[];
  /** Addresses of the fonts that the page's language is written in. */
  fonts: string[];
  /** Addresses of the scripts that the first one asks for. */
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
  return subsets[language].flatMap((subset) => [
    `node_modules/@fontsource/source-serif-4/files/source-serif-4-${subset}-400-normal.woff2`,
    `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  ]);
}

type Folder = { manifest: Manifest; readAsset: (path: string) => string };

/** What a page needs of the built scripts and styles. Throws where a panel is not in the manifest. */
export function firstAssets({ manifest, readAsset }: Folder, basePath: string) {
  const entry = assetsOf(manifest, ['index.html']).scripts.at(-1);
  const texts = new Map<string, string>();
  function textOf(file: string): string {
    const text = texts.get(file) ?? readAsset(file).trim();
    texts.set(file, text);
    return text;
  }
  return function assetsFor(name: Page['name'], language: Language): FirstAssets {
    const panel = panels[name];
    const { scripts, styles } = assetsOf(manifest, [
      ...firstChunks(manifest),
      ...(panel === undefined ? [] : [`src/panels/${panel}.tsx`]),
      `src/i18n/locales/${language}/common.json?words`,
      ...(isPart(name) ? [`src/i18n/locales/${language}/${name}.json?words`] : []),
      `src/i18n/generated/countries-${language}.json`,
    ]);
    return {
      fonts: fontKeys(language).map((key) => {
        const font = manifest[key];
        if (!font) throw new Error(`the manifest has no ${key}`);
        return basePath + font.file;
      }),
      style: styles.map(textOf).join(''),
      styleSheets: styles.map((file) => basePath + file),
      // The first one stands in the page itself.
      scripts: scripts.filter((file) => file !== entry).map((file) => basePath + file),
    };
  };
}
