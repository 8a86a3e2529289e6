import { Repeated } from './DrawnGround.tsx';
import type { Drawing, Stroke } from './drawnMap.ts';
import styles from './DrawnMap.module.css';

function classesOf({ role, decade, pattern }: Stroke): string {
  return [styles[role], styles[decade === null ? 'undated' : `dec${decade}`], styles[pattern]]
    .filter(Boolean)
    .join(' ');
}

type Part = 'path' | 'faint';

function Strokes({ strokes, part }: { strokes: readonly Stroke[]; part: Part }) {
  return strokes
    .filter((stroke) => stroke[part] !== '')
    .map((stroke) => <path key={classesOf(stroke)} className={classesOf(stroke)} d={stroke[part]} />);
}

/** Arcs and the dots that are not marked, in the scale of the drawing but as thick as they are on the screen. */
export function DrawnArcs({ drawing, id }: { drawing: Drawing; id: string }) {
  const { rest, restFaint, strokes, texture, kind } = drawing;
  const hasFaint = strokes.some(({ faint }) => faint !== '');
  return (
    <Repeated id={`${id}-arcs`} every={drawing.repeat}>
      {restFaint !== '' && <path className={`${styles['rest']} ${styles['restFaint']}`} d={restFaint} />}
      {rest.map((path) => (
        <path key={path} className={styles['rest']} d={path} />
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
