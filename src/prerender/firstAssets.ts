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
  /** Addresses of the fonts that every page is painted with. */
  fonts: string[];
  /** Addresses of the scripts that the first one asks for. */
  scripts: string[];
};

/** What every page is painted with; fonts.css tells of the others. */
const fontKeys = ['core-serif', 'core-sans'].map((name) => `src/ui/fonts/generated/${name}.woff2`);

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
      fonts: fontKeys.map((key) => {
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
