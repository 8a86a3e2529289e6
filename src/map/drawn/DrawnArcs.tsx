import { Repeated } from './DrawnGround.tsx';
import type { Drawing } from './drawing.ts';
import type { Stroke } from './drawnStrokes.ts';
import styles from './DrawnMap.module.css';

function classesOf({ role, decade, pattern, isPointed }: Stroke): string {
  const colour = decade === null ? 'undated' : `dec${decade}`;
  return [styles[role], styles[colour], styles[pattern], isPointed ? styles['pointedArc'] : '']
    .filter(Boolean)
    .join(' ');
}

type Part = 'path' | 'faint';

function Strokes({ strokes, part }: { strokes: readonly Stroke[]; part: Part }) {
  return strokes
    .filter((stroke) => stroke[part] !== '')
    .map((stroke) => (
      <path
        key={`${classesOf(stroke)} ${stroke.mark}`}
        className={classesOf(stroke)}
        data-links={stroke.mark ?? undefined}
        d={stroke[part]}
      />
    ));
}

type Props = {
  drawing: Drawing;
  id: string;
  /** Opacity of the thin arcs, where it is not that of the page's picture. */
  restOpacity?: number;
  /** What a filter must know of the thin arcs. */
  restMark?: string;
};

/** Arcs and the dots that are not marked, in the scale of the drawing but as thick as they are on the screen. */
export function DrawnArcs({ drawing, id, restOpacity, restMark }: Props) {
  const { rest, restFaint, strokes, texture, kind } = drawing;
  const hasFaint = strokes.some(({ faint }) => faint !== '');
  return (
    <Repeated id={`${id}-arcs`} drawing={drawing}>
      {restFaint !== '' && (
        <path
          className={`${styles['rest']} ${styles['restFaint']}`}
          opacity={restOpacity && 0.45 * restOpacity}
          data-links={restMark}
          d={restFaint}
        />
      )}
      {rest.map((path) => (
        <path key={path} className={styles['rest']} opacity={restOpacity} data-links={restMark} d={path} />
      ))}
      {hasFaint && (
        <g className={`${styles['core']} ${styles['faint']}`}>
          <Strokes strokes={strokes} part="faint" />
        </g>
      )}
      <g className={styles['under']}>
        <Strokes strokes={strokes} part="path" />
      </g>
      <g className={styles['core']}>
        <Strokes strokes={strokes} part="path" />
      </g>
      <g className={kind === 'none' ? styles['cities'] : styles['dimCities']}>
        {texture.map(({ width, path }) => (
          <path key={width} strokeWidth={width} d={path} />
        ))}
      </g>
    </Repeated>
  );
}
