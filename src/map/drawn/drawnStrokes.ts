import type { Atlas, AtlasLink } from '#domain/atlas.ts';
import { decadeIndex } from '#domain/decade.ts';
import { filterMark } from '#domain/filter.ts';
import type { Hovered } from '#state/hover.ts';
import { patterns, type Pattern } from '#domain/linePattern.ts';
import { arcScene } from '#map/arcs/arcScene.ts';
import type { Chosen } from '#map/chosen.ts';
import { copiesDrawn, type DrawnFrame } from './drawnFrame.ts';
import { arcOf, drawArc, drawnFade, restFade, type ArcPens } from './drawnLines.ts';
import { PathPen } from './pathPen.ts';

/** Arcs that look alike, as one path. */
export type Stroke = {
  path: string;
  /** The parts that fade towards the limb of the globe. */
  faint: string;
  role: 'partner' | 'main' | 'other';
  /** Index of the decade, or null where no date is known. */
  decade: number | null;
  pattern: Pattern;
  isPointed: boolean;
  /** What a filter must know of its links (domain/filter.ts), where the drawing is to be filtered in the page. */
  mark: string | null;
};

/** Thin arcs: several paths, so that lines that cross are darker. */
export type Rest = { rest: readonly string[]; restFaint: string };

export const layersOfRest = 6;

const newPens = (unitsPerPx: number): ArcPens => ({
  full: new PathPen(unitsPerPx),
  faint: new PathPen(unitsPerPx),
});

export function restPaths(links: readonly AtlasLink[], frame: DrawnFrame, unitsPerPx: number): Rest {
  const { faint } = newPens(unitsPerPx);
  const pens = Array.from({ length: layersOfRest }, (): ArcPens => ({ ...newPens(unitsPerPx), faint }));
  const options = { copies: copiesDrawn(frame), tolerance: 1, fade: restFade };
  links.forEach((link, index) => {
    const own = pens[index % layersOfRest];
    if (own) drawArc(own, frame, arcOf(link), options);
  });
  return { rest: pens.map(({ full }) => full.path).filter((path) => path !== ''), restFaint: faint.path };
}

type Scene = {
  chosen: Chosen;
  atlas: Atlas;
  hovered: Hovered;
  /** Whether arcs that a filter may tell apart are paths of their own. */
  isMarked: boolean;
};

function roleOf(link: AtlasLink, chosen: Chosen): Stroke['role'] {
  if (chosen.kind !== 'link') return 'partner';
  return link === chosen.link ? 'main' : 'other';
}

/** While nothing is chosen, all arcs of the city pointed at are alike. */
function isPointedAt(link: AtlasLink, { chosen, hovered }: Scene): boolean {
  if (!hovered) return false;
  if ('link' in hovered) return link.id === hovered.link;
  const ownId = chosen.kind === 'city' ? chosen.city.id : null;
  return (
    chosen.kind !== 'none' && hovered.city !== ownId && link.cities.some(({ id }) => id === hovered.city)
  );
}

/** What is drawn out, in the live map's order: lowest first. */
export function strokesOf(scene: Scene, frame: DrawnFrame, unitsPerPx: number): Stroke[] {
  const { chosen, atlas, hovered, isMarked } = scene;
  const groups = new Map<string, Omit<Stroke, 'path' | 'faint'> & { pens: ArcPens }>();
  const options = { copies: copiesDrawn(frame), tolerance: 0.7, fade: drawnFade };
  // The theme matters to nothing that is taken from the scene here.
  for (const arc of arcScene(atlas, chosen, hovered, 'paper').drawn) {
    const link = atlas.link(arc.link);
    if (!link) continue;
    const decade = link.year === null ? null : decadeIndex(link.year);
    const pattern = patterns[arc.pattern] ?? 'solid';
    const role = roleOf(link, chosen);
    const isPointed = isPointedAt(link, scene);
    const mark = isMarked ? filterMark([link]) : null;
    const key = `${role} ${decade} ${pattern} ${isPointed} ${mark}`;
    const look = { role, decade, pattern, isPointed, mark };
    const group = groups.get(key) ?? { ...look, pens: newPens(unitsPerPx) };
    groups.set(key, group);
    drawArc(group.pens, frame, arc, options);
  }
  return [...groups.values()].map(({ pens: { full, faint }, ...stroke }) => {
    return { ...stroke, path: full.path, faint: faint.path };
  });
}
