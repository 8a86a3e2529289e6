import { useMemo } from 'react';
import type { LinkId } from '#domain/linkId.ts';
import type { Room } from '#map/camera.ts';
import type { useSubject } from '#map/useSubject.ts';
import type { View } from '#url/parameters.ts';
import { drawGround, drawScene, type Drawing } from './drawing.ts';
import type { DrawnFrame } from './drawnFrame.ts';
import { coarseOutlines } from './coarseOutlines.ts';
import { movingRest, restCourses } from './restCourses.ts';
import { useFineOutlines } from './useFineOutlines.ts';

/** From this zoom a movement is drawn in fine outlines too. */
const fineFrom = 4.5;

/** Finer than a pixel: else coasts would tremble while the map moves. */
const unitsPerPx = 10;

type Options = Pick<
  ReturnType<typeof useSubject>,
  'atlas' | 'chosen' | 'hovered' | 'projection' | 'scene' | 'shown'
> & {
  frame: DrawnFrame;
  view: View;
  room: Room;
  isMoving: boolean;
};

/** The drawing of one frame. What is pointed at draws the arcs anew, and not the ground. */
export function useDrawing(options: Options): Drawing {
  const { atlas, chosen, frame, hovered, isMoving, projection, room, scene, shown, view } = options;
  const fine = useFineOutlines(view.zoom);
  // From near the coarse ones would be quite another coast, and little of the fine ones is in sight.
  const outlines = fine && (!isMoving || view.zoom >= fineFrom) ? fine : coarseOutlines;
  const ground = useMemo(() => drawGround(outlines, frame, unitsPerPx), [outlines, frame]);
  const courses = useMemo(() => restCourses(atlas.links), [atlas]);
  const rest = useMemo(() => {
    const drawnOut = new Set(scene.drawn.map(({ link }) => link));
    const isThin = (link: LinkId): boolean => !drawnOut.has(link) && shown.link(link) !== undefined;
    return movingRest(courses, frame, isThin, unitsPerPx);
  }, [courses, frame, scene, shown]);
  return useMemo(
    () =>
      drawScene({ frame, view, room, projection, chosen, atlas: shown, hovered, ground, rest, unitsPerPx }),
    [frame, view, room, projection, chosen, shown, hovered, ground, rest],
  );
}
