import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import { decadeIndex } from '#domain/decade.ts';
import countries from '#i18n/generated/countries-en.json' with { type: 'json' };
import en from '#i18n/locales/en/common.json' with { type: 'json' };
import { chosenOn } from '#map/chosen.ts';
import { pictureSize } from '#url/picturePath.ts';
import { paper } from './paperColours.ts';
import {
  brand,
  cityPieces,
  column,
  scaled,
  tiePiece,
  titlePieces,
  type CityWords,
  type Piece,
  type Sizes,
} from './pictureText.ts';
import type { Picture, PictureFacts } from './pictures.ts';
import { decadeColour, shareMap } from './shareMap.ts';
import { element } from './svg.ts';

const { width, height } = pictureSize;
/** The globe stands right of this, px. */
const mapLeft = 500;

function wordsOf(city: AtlasCity): CityWords {
  const table: Partial<Record<string, string>> = countries;
  return {
    english: city.names.en,
    local: { text: city.localName, lang: city.localLang },
    country: table[city.country] ?? city.country,
  };
}

type Setting = { atlas: Atlas; years: PictureFacts['years']; factor: number };

const citySizes: Sizes = { largest: 108, smallest: 76, height: 270, local: 52, country: 36 };
const linkSizes: Sizes = { largest: 80, smallest: 56, height: 120, local: 38, country: 29 };

/** `factor`: how much smaller than usual. */
function piecesOf(picture: Picture, { atlas, years, factor }: Setting): Piece[] {
  switch (picture.kind) {
    case 'city': {
      const city = atlas.city(picture.id);
      return city ? cityPieces(wordsOf(city), scaled(citySizes, factor)) : [];
    }
    case 'link': {
      const link = atlas.link(picture.id);
      if (!link) return [];
      const [a, b] = link.cities.map((city) => cityPieces(wordsOf(city), scaled(linkSizes, factor)));
      const colour = decadeColour(link.year === null ? null : decadeIndex(link.year));
      return [...(a ?? []), tiePiece(years[link.id] ?? '', colour), ...(b ?? [])];
    }
    case 'page':
      return titlePieces(picture.title, picture.others);
  }
}

/** The ground of the words: the paper, which lets the map through towards the right. */
function veil(): string {
  const [from, to] = [mapLeft + 10, mapLeft + 130];
  const stops = [
    [0, 1],
    [0.35, 0.8],
    [0.7, 0.25],
    [1, 0],
  ] as const;
  const gradient = element(
    'linearGradient',
    { id: 'veil', gradientUnits: 'userSpaceOnUse', x1: from, y1: 0, x2: to, y2: 0 },
    stops
      .map(([offset, opacity]) =>
        element('stop', { offset, 'stop-color': paper('--page'), 'stop-opacity': opacity }),
      )
      .join(''),
  );
  return (
    gradient +
    element('rect', { width: from + 0.5, height, fill: paper('--page') }) +
    element('rect', { x: from, width: to - from, height, fill: 'url(#veil)' })
  );
}

/** A whole share picture as SVG. */
export function pictureSvg(picture: Picture, atlas: Atlas, { years }: PictureFacts): string {
  const chosen =
    picture.kind === 'page'
      ? chosenOn({ name: 'start' }, atlas, [])
      : chosenOn({ name: picture.kind, id: picture.id }, atlas, []);
  const map = shareMap(chosen, atlas, mapLeft);
  const title = en.app.title;
  const hasTitle = picture.kind === 'page' && picture.title === title;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [
      element('rect', { width, height, fill: paper('--page') }),
      map.ground,
      veil(),
      map.above,
      brand(hasTitle ? '' : title),
      column((factor) => piecesOf(picture, { atlas, years, factor })),
    ].join(''),
  );
}
