import type { Atlas } from '#domain/atlas.ts';
import { filterMark } from '#domain/filter.ts';
import type { CityId } from '#domain/linkId.ts';
import type { Hovered } from '#state/hover.ts';
import type { Room } from '#map/camera.ts';
import { partnersOf, type Chosen } from '#map/chosen.ts';
import { marksOf } from '#map/cities/cityFeatures.ts';
import type { Projection, View } from '#url/parameters.ts';
import { dotsAt, textureOf, type Dot, type DotTexture } from './drawnDots.ts';
import { isRepeated, type Centre, type DrawnFrame } from './drawnFrame.ts';
import { areaOf, graticulePath, type Area } from './drawnLines.ts';
import { strokesOf, type Rest, type Stroke } from './drawnStrokes.ts';
import type { Outlines } from './outlines.ts';

/** What lies on the ground, whatever is chosen. */
export type Ground = { land: Area; lakes: Area; graticule: string };

/** A whole map as paths and places in px of its room: nothing in it depends on language or theme. */
export type Drawing = Ground &
  Rest & {
    projection: Projection;
    kind: Chosen['kind'];
    view: View;
    room: Room;
    centre: Centre;
    /** The globe's disc, px; null on the flat map. */
    disc: number | null;
    /** Paths are in units, all else in px. */
    unitsPerPx: number;
    /** Width of the flat world, px, where what is drawn once is seen again to its left and right; else null. */
    repeat: number | null;
    strokes: readonly Stroke[];
    texture: readonly DotTexture[];
    /** Chosen cities and partners. */
    dots: readonly Dot[];
    /** Of partners, where the drawing is to be filtered in the page: the marks of the links that they stand for. */
    marks: ReadonlyMap<CityId, string>;
  };

type Options = {
  frame: DrawnFrame;
  view: View;
  room: Room;
  projection: Projection;
  chosen: Chosen;
  atlas: Atlas;
  hovered: Hovered;
  ground: Ground;
  rest: Rest;
  unitsPerPx: number;
  isMarked?: boolean;
};

export function drawGround(outlines: Outlines, frame: DrawnFrame, unitsPerPx: number): Ground {
  return {
    land: areaOf(outlines.land, frame, unitsPerPx),
    lakes: areaOf(outlines.lakes, frame, unitsPerPx),
    graticule: graticulePath(frame, unitsPerPx),
  };
}

/** A partner is seen as long as one of its links with what is chosen is. */
function partnerMark(partner: CityId, { chosen, atlas }: Pick<Options, 'chosen' | 'atlas'>): string {
  const links =
    chosen.kind === 'city'
      ? chosen.links
      : chosen.kind === 'link'
        ? chosen.link.cities.flatMap(({ id }) => atlas.linksOf(id))
        : [];
  return filterMark(links.filter(({ cities }) => cities.some(({ id }) => id === partner)));
}

/** Draws what is chosen, as the frame shows it. */
export function drawScene(options: Options): Drawing {
  const { frame, view, room, projection, chosen, atlas, hovered, ground, rest, unitsPerPx } = options;
  const { isMarked = false } = options;
  const marks = marksOf(chosen, atlas, hovered && 'city' in hovered ? hovered.city : null);
  return {
    projection,
    kind: chosen.kind,
    view,
    room,
    centre: frame.centre,
    disc: frame.disc,
    unitsPerPx,
    repeat: isRepeated(frame) ? frame.worldSize : null,
    ...ground,
    ...rest,
    strokes: strokesOf({ chosen, atlas, hovered, isMarked }, frame, unitsPerPx),
    texture: textureOf(
      atlas.cities.filter((city) => !marks.has(city)),
      frame,
      unitsPerPx,
    ),
    dots: [...marks].flatMap(([city, mark]) => dotsAt(city, mark, frame)),
    marks: new Map(
      isMarked ? partnersOf(chosen, atlas).map((city) => [city.id, partnerMark(city.id, options)]) : [],
    ),
  };
}
