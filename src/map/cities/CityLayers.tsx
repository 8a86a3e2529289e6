import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { memo, useMemo } from 'react';
import { Layer, Source } from 'react-map-gl/maplibre';
import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import { partnersOf, type Chosen } from '#map/chosen.ts';
import { mapFonts } from '#map/style/fontFaces.ts';
import { beforeCityLabels, beforeDots, beforePartnerLabels } from '#map/style/layerOrder.ts';
import { themeTokens } from '#map/style/themeTokens.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import { cityFeatures, markedFeatures, type Mark } from './cityFeatures.ts';
import { markedRadius, radiusStops } from './dotRadius.ts';

type Props = {
  atlas: Atlas;
  /** The atlas whose links make partners: with those alone that the filter lets through. */
  marking: Atlas;
  chosen: Chosen;
  marks: ReadonlyMap<AtlasCity, Mark>;
  theme: ResolvedTheme;
  language: Language;
  /** Names of a link's ends stand below their dots: beside them there is no room. */
  isNarrow: boolean;
  pointedBy: PointedBy;
};

/**
 * What points at the pointed city: a row of the panel, its dot (then it is named beside the pointer, and one
 * name is enough), or its name on the map (which must stay where it is).
 */
type PointedBy = 'panel' | 'dot' | 'name';

const isPointed: ExpressionSpecification = ['==', ['get', 'mark'], 'pointed'];
/** Which of the marked cities are named in the layer of partners. */
const namedHere: Record<PointedBy, ExpressionSpecification> = {
  panel: ['literal', true],
  dot: ['!', isPointed],
  name: ['get', 'isPartner'],
};
const isLarge: ExpressionSpecification = ['in', ['get', 'mark'], ['literal', ['chosen', 'end']]];

const radiusByLinks: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...radiusStops.flatMap(({ zoom, least, share }) => [
    zoom,
    ['+', least, ['*', share, ['sqrt', ['get', 'links']]]] satisfies ExpressionSpecification,
  ]),
];

const radiusByMark: ExpressionSpecification = [
  'match',
  ['get', 'mark'],
  'chosen',
  markedRadius.chosen,
  'end',
  markedRadius.end,
  'pointed',
  markedRadius.pointed,
  markedRadius.partner,
];

/** Near positions first, then far ones, in em: a label that finds no room beside its dot moves a little away. */
const positions: [anchor: string, offset: [number, number]][] = [
  ['left', [0.6, 0]],
  ['right', [-0.6, 0]],
  ['top-left', [0.45, 0.25]],
  ['bottom-left', [0.45, -0.25]],
  ['top-right', [-0.45, 0.25]],
  ['bottom-right', [-0.45, -0.25]],
  ['top', [0, 0.5]],
  ['bottom', [0, -0.5]],
  ['left', [1.2, 0.9]],
  ['left', [1.2, -0.9]],
  ['right', [-1.2, 0.9]],
  ['right', [-1.2, -0.9]],
];

/** The same positions, those that begin with one of `first` before the others. */
const beginning = (...first: string[]) => {
  const isFirst = ([anchor]: (typeof positions)[number]) => first.some((each) => anchor.endsWith(each));
  return [...positions.filter(isFirst), ...positions.filter((each) => !isFirst(each))].flat();
};

/** A name's anchor is the side of the name that lies at its dot: at the left of a name that stands east of it. */
const anchorsBySide: ExpressionSpecification = [
  'match',
  ['coalesce', ['get', 'side'], ''],
  'west',
  ['literal', beginning('right')],
  'above',
  ['literal', beginning('bottom', 'top', 'right')],
  ['literal', positions.flat()],
];

/** Links a city must have to be named at a zoom: the globe stays calm. */
const isImportant: ExpressionSpecification = [
  '>=',
  ['get', 'links'],
  ['step', ['zoom'], 8, 2, 5, 3, 3, 4, 2, 5, 1],
];

/** Drawn anew only where something of it changes: not with every step of a filter. */
export const CityLayers = memo(function CityLayers({
  atlas,
  marking,
  chosen,
  marks,
  theme,
  language,
  isNarrow,
  pointedBy,
}: Props) {
  const cities = useMemo(() => cityFeatures(atlas), [atlas]);
  const partners = useMemo(() => new Set(partnersOf(chosen, marking)), [chosen, marking]);
  const marked = useMemo(() => markedFeatures(marks, partners), [marks, partners]);
  const tokens = useMemo(() => themeTokens(theme), [theme]);
  const isDimmed = chosen.kind !== 'none';
  const isLink = chosen.kind === 'link';
  const unmarked: ExpressionSpecification = [
    '!',
    ['in', ['get', 'id'], ['literal', [...marks.keys()].map(({ id }) => id)]],
  ];
  const namedAlready = [...marks].filter(
    ([city, mark]) => mark !== 'pointed' || partners.has(city) || pointedBy !== 'name',
  );
  const unnamed: ExpressionSpecification = [
    '!',
    ['in', ['get', 'id'], ['literal', namedAlready.map(([{ id }]) => id)]],
  ];
  const text = {
    'text-font': mapFonts.serif,
    'text-field': ['get', `name_${language}`],
    'text-justify': 'auto',
    'text-max-width': 9,
  } satisfies SymbolLayerSpecification['layout'];
  const ink = {
    'text-color': tokens.cityLabel,
    'text-halo-color': tokens.labelHalo,
    'text-halo-width': 1.6,
  } satisfies SymbolLayerSpecification['paint'];
  const dot = { 'circle-color': tokens.dot } satisfies CircleLayerSpecification['paint'];
  return (
    <>
      <Source id="cities" type="geojson" data={cities}>
        <Layer
          id="city-dots"
          type="circle"
          beforeId={beforeDots}
          filter={unmarked}
          paint={{ ...dot, 'circle-radius': radiusByLinks, 'circle-opacity': isDimmed ? 0.38 : 0.9 }}
        />
        <Layer
          id="city-labels"
          type="symbol"
          beforeId={beforeCityLabels}
          filter={['all', unnamed, isImportant]}
          layout={{
            ...text,
            'text-size': ['interpolate', ['linear'], ['sqrt', ['get', 'links']], 1, 12, 5, 14.5],
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.55,
            'text-padding': ['interpolate', ['linear'], ['zoom'], 1, 14, 4, 4],
            'symbol-sort-key': ['-', 0, ['get', 'links']],
          }}
          paint={{ ...ink, 'text-opacity': isDimmed ? 0.5 : 0.95 }}
        />
      </Source>
      <Source id="marked-cities" type="geojson" data={marked}>
        <Layer
          id="marked-ring"
          type="circle"
          beforeId={beforeDots}
          filter={isLarge}
          paint={{ 'circle-radius': ['+', radiusByMark, 2], 'circle-color': tokens.dotRing }}
        />
        <Layer
          id="marked-dots"
          type="circle"
          beforeId={beforeDots}
          paint={{
            ...dot,
            'circle-radius': radiusByMark,
            'circle-stroke-width': 0.8,
            'circle-stroke-color': tokens.dotRing,
          }}
        />
        <Layer
          id="partner-labels"
          type="symbol"
          beforeId={beforePartnerLabels}
          filter={['all', ['!', isLarge], namedHere[pointedBy]]}
          layout={{
            ...text,
            'text-size': isLink ? 12 : 13.5,
            'text-variable-anchor-offset': anchorsBySide,
            'text-padding': 1,
            'symbol-sort-key': ['-', 0, ['get', 'links']],
          }}
          paint={{ ...ink, 'text-opacity': isLink ? 0.78 : 1 }}
        />
        <Layer
          id="chosen-labels"
          type="symbol"
          filter={isLarge}
          layout={{
            ...text,
            'text-size': isNarrow ? 18 : 20,
            ...(isNarrow && isLink
              ? { 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.5 }
              : { 'text-variable-anchor-offset': anchorsBySide }),
            'text-padding': 2,
          }}
          paint={ink}
        />
      </Source>
    </>
  );
});
