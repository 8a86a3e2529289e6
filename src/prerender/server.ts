/** The part of the prerenderer that Vite builds: it draws pages with the panels that the browser has. */
import { baseLanguage, type Language } from '#domain/language.ts';
import { writeAddress } from '#url/address.ts';
import { defaultParameters } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import { createRenderApp, type ReadBuilt } from './renderApp.tsx';
import { assetsOf, pageHtml, type Manifest } from './template.ts';

export { pagesOf } from './pages.ts';

export type Site = {
  readBuilt: ReadBuilt;
  /** Reads a file below the site's folder. */
  readAsset: (path: string) => string;
  template: string;
  manifest: Manifest;
};

/** Entry of the manifest for each kind of page. */
const panelOf: Partial<Record<Page['name'], string>> = {
  city: 'src/panels/city/CityPanel.tsx',
  link: 'src/panels/link/LinkPanel.tsx',
  story: 'src/panels/story/StoryPanel.tsx',
  cities: 'src/panels/cities/CitiesPanel.tsx',
  movement: 'src/panels/movement/MovementPanel.tsx',
  about: 'src/panels/about/AboutPanel.tsx',
};

export type WritePage = (
  page: Page,
  language: Language,
) => Promise<{ path: string; html: string; files: string[] }>;

/** Writes any page of the site as whole HTML. */
export async function createWritePage({
  readBuilt,
  readAsset,
  template,
  manifest,
}: Site): Promise<WritePage> {
  const renderApp = await createRenderApp(readBuilt);
  const base = import.meta.env.BASE_URL;
  const styles = new Map<string, string>();
  const styleOf = (file: string): string => {
    const known = styles.get(file) ?? readAsset(file).trim();
    styles.set(file, known);
    return known;
  };
  return async function writePage(page, language) {
    const panel = panelOf[page.name];
    const languageChunks = [
      `src/i18n/locales/${language}.json`,
      `src/i18n/generated/countries-${language}.json`,
    ];
    const first = assetsOf(manifest, ['index.html']);
    const own = assetsOf(manifest, [...(panel === undefined ? [] : [panel]), ...languageChunks]);
    const { html, files } = await renderApp(page, language);
    const path = writeAddress({ language, page, parameters: defaultParameters }, '');
    return {
      path: `${path}index.html`,
      files,
      html: pageHtml(template, {
        language,
        head: `<title>${language === baseLanguage ? 'Sister Cities Atlas' : ''}</title>`,
        style: [...new Set([...first.styles, ...own.styles])].map(styleOf).join(''),
        scripts: own.scripts.filter((file) => !first.scripts.includes(file)).map((file) => `${base}${file}`),
        map: '',
        html,
        files,
      }),
    };
  };
}
