import type { Atlas } from '#domain/atlas.ts';
import { filteredAtlas, type LinkFilter } from '#domain/filter.ts';
import { filteredChosen, type Chosen } from '#map/chosen.ts';
import { chosenView } from '#map/chosenView.ts';
import type { Room } from '#map/camera.ts';
import type { Projection } from '#url/parameters.ts';
import { drawGround, drawScene, type Drawing } from './drawing.ts';
import { byImportance, dotsAt, type Dot } from './drawnDots.ts';
import { drawnFrame } from './drawnFrame.ts';
import { restPaths } from './drawnStrokes.ts';
import type { Outlines } from './outlines.ts';
import { outlinesAt } from './outlinesAt.ts';
import { referenceRoom } from './referenceRoom.ts';

/** A drawing with what is named in it where there is room, the most important first. */
export type Picture = Drawing & { named: readonly Dot[] };

export type DrawnMapOptions = {
  chosen: Chosen;
  atlas: Atlas;
  filter?: LinkFilter | null;
  projection: Projection;
  room?: Room;
  /** The outlines for a zoom. */
  outlines?: (zoom: number) => Outlines;
  /** Whether the page is to filter it by itself (embed/filterWritten.ts). */
  isMarked?: boolean;
};

/** The map goes on beyond its room: beside it, below a panel and the header, a page shows more of it. px */
const reach = { across: 900, along: 400 };

const unitsPerPx = 1;

/** As on the live map where the whole globe is seen: it stays calm. */
const linksOfNamed = 8;

/** The map of a page as it stands before anything is moved: one drawing for every language and theme. */
export function drawnMap(options: DrawnMapOptions): Picture {
  const { chosen, atlas, projection, room = referenceRoom, outlines = outlinesAt } = options;
  const { filter = null, isMarked = false } = options;
  const view = chosenView(chosen, atlas, room, projection);
  const frame = drawnFrame(view, room, projection, reach);
  const isStart = chosen.kind === 'none';
  const shown = filteredAtlas(atlas, filter, chosen.kind === 'link' ? chosen.link.id : undefined);
  const drawing = drawScene({
    frame,
    view,
    room,
    projection,
    chosen: filteredChosen(chosen, shown),
    atlas: shown,
    hovered: null,
    ground: drawGround(outlines(frame.zoom), frame, unitsPerPx),
    // Beside what is chosen the other links would weigh more than all the rest.
    rest: restPaths(isStart ? shown.links : [], frame, unitsPerPx),
    unitsPerPx,
    isMarked,
  });
  const important = isStart ? atlas.cities.filter(({ links }) => links >= linksOfNamed) : [];
  const named = isStart ? important.flatMap((city) => dotsAt(city, null, frame)) : drawing.dots;
  return { ...drawing, named: named.toSorted(byImportance) };
}
