/** The part of the prerenderer that Vite builds: it draws pages with the panels that the browser has. */
import { buildAtlas } from '#domain/atlas.ts';
import type {
  AtlasNumbers,
  CitiesGeoJson,
  CityDetails,
  DataVersions,
  LinkDetails,
  LinksJson,
  StoryDetails,
  StorySummary,
} from '#domain/built.ts';
import { baseLanguage, type Language } from '#domain/language.ts';
import { switchLanguage } from '#i18n/setUpI18n.ts';
import { writeAddress } from '#url/address.ts';
import { defaultParameters } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import { firstAssets } from './firstAssets.ts';
import type { HeadFacts } from './head/headContext.ts';
import { headHtml } from './head/headHtml.ts';
import { headOf } from './head/headOf.ts';
import { oembed, oembedPath } from './head/oembed.ts';
import { openDataFiles } from './head/openDataFiles.ts';
import { commonInputs, inputsOf } from './inputsOf.ts';
import { pagesOf } from './pages.ts';
import { createRenderApp } from './renderApp.tsx';
import { createRenderMap } from './renderMap.tsx';
import { embedEntrance } from './site/embedEntrance.ts';
import { languageScript, pageHtml, type Manifest } from './template.ts';

export type SiteFolder = {
  /** A built file below `data/`, parsed; undefined where there is none. */
  readBuilt: (path: string) => unknown;
  /** Paths of all files below `data/`. */
  builtFiles: readonly string[];
  /** Text of a file below the site's folder. */
  readAsset: (path: string) => string;
  manifest: Manifest;
};

export type PageWriter = {
  pages: readonly Page[];
  /** Where a page stands below the site's folder. */
  pathOf: (page: Page, language: Language) => string;
  /** Files below `data/` that a page is written from. */
  inputsOf: (page: Page) => readonly string[];
  /** What another site needs to show the page, by its path below the site's folder; null where there is none. */
  writeOembed: (page: Page, language: Language) => Promise<{ path: string; text: string } | null>;
  /** A page as whole HTML. Throws where it was written from a file that `inputsOf` does not name. */
  write: (page: Page, language: Language) => Promise<string>;
  /** Pages that stand at no address of their own: the site's root, and what servers answer to unknown addresses. */
  writeEntrances: () => Promise<Record<'index.html' | '404.html' | 'embed.html', string>>;
};

/** Where the site will be served. Without an address nothing absolute is written (README.md). */
const site = { address: import.meta.env.VITE_SITE_URL ?? null, basePath: import.meta.env.BASE_URL };

/** Writes any page of the site as whole HTML. */
export async function createPageWriter(folder: SiteFolder): Promise<PageWriter> {
  // The pipeline has just written these files in the shapes of domain/built.ts.
  const read = <T>(path: string): T => folder.readBuilt(path) as T;
  const atlas = buildAtlas(read<CitiesGeoJson>('cities.geojson'), read<LinksJson>('links.json'));
  const facts: HeadFacts = {
    atlas,
    numbers: read<AtlasNumbers>('facts.json'),
    city: (id) => read<CityDetails | undefined>(`details/${id}.json`),
    link: (id) => read<LinkDetails | undefined>(`details/${id}.json`),
    story: (id) => read<StoryDetails | undefined>(`stories/${id}.json`),
    distributions: openDataFiles(folder.builtFiles),
  };
  const stories = read<StorySummary[]>('stories.json');
  const renderApp = await createRenderApp(atlas, folder.readBuilt);
  const renderMap = createRenderMap(atlas, stories);
  const assets = firstAssets(folder, site.basePath);
  const versions = read<DataVersions>('versions.json');
  const template = folder.readAsset('index.html');

  const inputs = (page: Page): string[] => [...commonInputs, ...inputsOf(page, stories)];

  async function write(page: Page, language: Language): Promise<string> {
    const { html, files } = await renderApp(page, language);
    const known = inputs(page);
    const unnamed = files.filter((file) => !known.includes(file));
    if (unnamed.length > 0) throw new Error(`inputsOf does not name ${unnamed.join(', ')} of ${page.name}`);
    const head = headHtml(headOf(page, language, facts, site));
    const map = renderMap(page, language);
    return pageHtml(template, { language, head, ...assets(page.name, language), versions, map, html, files });
  }

  async function writeOembed(page: Page, language: Language) {
    if (site.address === null) return null;
    await switchLanguage(language);
    const path = oembedPath(page, language);
    const content = oembed(page, language, facts, site);
    return path && content ? { path, text: JSON.stringify(content) } : null;
  }

  async function writeEntrances() {
    const parts = async (page: Page, language: Language) => ({
      language,
      head: headHtml(headOf(page, language, facts, site)),
      ...assets(page.name, language),
      versions,
      html: (await renderApp(page, language)).html,
      files: null,
    });
    const start: Page = { name: 'start' };
    const unknown: Page = { name: 'notFound', path: '' };
    return {
      'embed.html': embedEntrance(site.basePath),
      'index.html': pageHtml(template, {
        ...(await parts(start, baseLanguage)),
        map: renderMap(start, baseLanguage),
        before: `${languageScript(site.basePath)}else`,
      }),
      '404.html': pageHtml(template, { ...(await parts(unknown, baseLanguage)), map: '' }),
    };
  }

  return {
    writeEntrances,
    writeOembed,
    pages: pagesOf(atlas, stories),
    pathOf: (page, language) =>
      `${writeAddress({ language, page, parameters: defaultParameters }, '')}index.html`,
    inputsOf: inputs,
    write,
  };
}
