import { buildAtlas, type Atlas } from '#domain/atlas.ts';
import type { CitiesGeoJson, LinksJson } from '#domain/built.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import type { LinkId } from '#domain/linkId.ts';
import { leadingPoint, parsePartialDate } from '#domain/partialDate.ts';
import en from '#i18n/locales/en/common.json' with { type: 'json' };
import fr from '#i18n/locales/fr/common.json' with { type: 'json' };
import kk from '#i18n/locales/kk/common.json' with { type: 'json' };
import ru from '#i18n/locales/ru/common.json' with { type: 'json' };
import { buildIndex } from '#pipeline/build/atlasIndex.ts';
import { startFiles } from '#pipeline/build/maps.ts';
import type { AtlasData } from '#pipeline/check/checkData.ts';
import { picturePath } from '#url/picturePath.ts';
import { simplePages, type Page } from '#url/route.ts';

/** What a picture is of, and where it lies below the site's folder. */
export type Picture = { path: string } & (
  | { kind: 'city'; id: string }
  | { kind: 'link'; id: LinkId }
  | { kind: 'page'; title: string; others: string[] }
);

/** What pictures are drawn from; plain data, so that it can go to a thread. */
export type PictureFacts = {
  cities: CitiesGeoJson;
  links: LinksJson;
  /** Link → year of its agreement as it is written in the picture. */
  years: Record<LinkId, string>;
};

export function atlasOf({ cities, links }: PictureFacts): Atlas {
  return buildAtlas(cities, links);
}

/** "1991", "c. 1991", "1920s": as short and as sure as the date is. */
export function yearWords(edtf: string | undefined): string {
  const date = edtf === undefined ? null : parsePartialDate(edtf);
  const point = date && leadingPoint(date);
  if (!point) return '';
  const year = point.precision === 'decade' ? `${point.year}s` : String(point.year);
  return point.isAbout ? `c. ${year}` : year;
}

export function pictureFacts(data: AtlasData): PictureFacts {
  const years = data.links.map((link): [LinkId, string] => [link.id, yearWords(firstAgreementDate(link))]);
  return { ...startFiles(buildIndex(data)), years: Object.fromEntries(years) };
}

function required(page: Page): string {
  const path = picturePath(page);
  if (path === null) throw new Error(`the page ${page.name} has no picture`);
  return path;
}

type Catalogue = typeof en;

function ofPage(page: Page, title: (catalogue: Catalogue) => string): Picture {
  const others = [ru, kk, fr].map((catalogue) => title(catalogue));
  return { kind: 'page', path: required(page), title: title(en), others };
}

/** Every picture of the site: one for each city and link, one for each other kind of page. */
export function picturesOf(data: Pick<AtlasData, 'cities' | 'links'>): Picture[] {
  return [
    ofPage({ name: 'start' }, ({ app }) => app.title),
    ofPage({ name: 'story', id: 'any' }, ({ start }) => start.stories),
    ...simplePages.map((name) => ofPage({ name }, (catalogue) => catalogue[name].title)),
    ...data.cities.map(({ id }): Picture => ({ kind: 'city', id, path: required({ name: 'city', id }) })),
    ...data.links.map(({ id }): Picture => ({ kind: 'link', id, path: required({ name: 'link', id }) })),
  ];
}
