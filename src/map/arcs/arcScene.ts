import type { Atlas, AtlasLink } from '#domain/atlas.ts';
import type { CityId, LinkId } from '#domain/linkId.ts';
import type { Hovered } from '#state/hover.ts';
import type { ResolvedTheme } from '#url/useResolvedTheme.ts';
import type { Chosen } from '#map/chosen.ts';
import { undatedColour } from './arcColours.ts';
import { decadeIndex } from '#domain/decade.ts';
import { patternOf, patterns } from '#domain/linePattern.ts';
import { arcLook, type ArcRole } from './arcLook.ts';
import { apartFromAntipode, toGlobeVector, type Vector } from './arcShape.ts';

/** An arc that is drawn out, not left in the texture of all links. */
export type DrawnArc = {
  link: LinkId;
  from: Vector;
  to: Vector;
  /** Index into `ArcColours.list`. */
  colour: number;
  /** Index into `patterns`. */
  pattern: number;
  width: number;
  opacity: number;
  /** When it begins to be drawn: 0 first, 1 last. */
  order: number;
};

/** All that the layer draws, lowest first: the texture of the rest, then `drawn`. */
export type ArcScene = {
  drawn: readonly DrawnArc[];
  rest: 'overview' | 'city' | 'link';
  /** Changes where the arcs are to be drawn one after another anew. */
  key: string;
};

type Roled = { link: AtlasLink; role: ArcRole };

const all = (links: readonly AtlasLink[], role: ArcRole): Roled[] => links.map((link) => ({ link, role }));

function roledLinks(
  atlas: Atlas,
  chosen: Chosen,
  pointed: AtlasLink | undefined,
  pointedCity: CityId | null,
): Roled[] {
  const withPointed = (roled: Roled[]): Roled[] => {
    if (!pointed) return roled;
    const others = roled.filter(({ link }) => link !== pointed);
    const own = roled.find(({ link }) => link === pointed);
    return [...others, own ?? { link: pointed, role: 'pointed' }];
  };
  switch (chosen.kind) {
    case 'none':
      return withPointed(pointedCity === null ? [] : all(atlas.linksOf(pointedCity), 'partner'));
    case 'city':
      return withPointed(all(chosen.links, 'partner'));
    case 'link': {
      const around = chosen.link.cities
        .flatMap((city) => atlas.linksOf(city.id))
        .filter((link) => link !== chosen.link);
      return [...withPointed(all(around, 'other')), { link: chosen.link, role: 'main' }];
    }
  }
}

/** Undated first and below, then by year; the arcs grow out of the city that was chosen. */
export function arcScene(atlas: Atlas, chosen: Chosen, hovered: Hovered, theme: ResolvedTheme): ArcScene {
  const pointedLink = hovered && 'link' in hovered ? atlas.link(hovered.link) : undefined;
  const pointedCity = hovered && 'city' in hovered ? hovered.city : null;
  const roled = roledLinks(atlas, chosen, pointedLink, pointedCity);
  const start = chosen.kind === 'city' ? chosen.city.id : pointedCity;
  const drawn = roled.map(({ link, role }, index): DrawnArc => {
    const [a, b] = start === link.cities[1].id ? [link.cities[1], link.cities[0]] : link.cities;
    const decade = link.year === null ? null : decadeIndex(link.year);
    const isPointed =
      link === pointedLink || link.cities.some(({ id }) => id === pointedCity && id !== start);
    return {
      link: link.id,
      from: toGlobeVector(a.position),
      to: toGlobeVector(apartFromAntipode(a.position, b.position)),
      colour: decade ?? undatedColour,
      pattern: patterns.indexOf(patternOf(link.status, link.year)),
      ...arcLook(role, decade !== null, isPointed, theme),
      order: roled.length > 1 ? index / (roled.length - 1) : 0,
    };
  });
  return { drawn, rest: chosen.kind === 'none' ? 'overview' : chosen.kind, key: chosenKey(chosen) };
}

function chosenKey(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'none':
      return '';
    case 'city':
      return chosen.city.id;
    case 'link':
      return chosen.link.id;
  }
}
