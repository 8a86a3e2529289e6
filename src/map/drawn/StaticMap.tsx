import type { Language } from '#domain/language.ts';
import { drawnLabels, type Label } from './drawnLabels.ts';
import type { Dot } from './drawnDots.ts';
import type { Picture } from './drawnMap.ts';
import { DrawnArcs } from './DrawnArcs.tsx';
import { DrawnGround, DrawnLimb } from './DrawnGround.tsx';
import styles from './DrawnMap.module.css';

type Props = {
  drawing: Picture;
  language: Language;
  /** Tells the ids within this drawing from those of another one in the same page. */
  id?: string;
};

/** Places are shares of the drawing, so that dots and names keep their size whatever the drawing's. */
const share = (px: number, whole: number): string => `${Number(((px / whole) * 100).toFixed(2))}%`;

function StaticDot({
  dot: { city, x, y, radius, mark },
  drawing: { room, marks },
}: {
  dot: Dot;
  drawing: Picture;
}) {
  return (
    <circle
      className={styles[mark ?? 'partner']}
      data-links={marks.get(city.id)}
      cx={share(x, room.width)}
      cy={share(y, room.height)}
      r={radius}
    />
  );
}

function StaticLabel({
  label: { city, text, kind, x, y, spot, isAlways },
  drawing,
}: {
  label: Label;
  drawing: Picture;
}) {
  const { room, marks } = drawing;
  return (
    <text
      className={[styles[`${kind}Name`], isAlways ? '' : styles['wide']].filter(Boolean).join(' ')}
      data-links={marks.get(city)}
      x={share(x, room.width)}
      y={share(y, room.height)}
      dx={spot.dx === 0 ? undefined : `${spot.dx}em`}
      dy={`${spot.dy}em`}
      textAnchor={spot.anchor === 'start' ? undefined : spot.anchor}
    >
      {text}
    </text>
  );
}

/**
 * The drawn map as it stands in a page before the live one, on paper, and where no script runs. It fills
 * the box it is put in, as far as its shape allows. Everything it shows is also in the page's text.
 */
export function StaticMap({ drawing, language, id = 'drawn' }: Props) {
  const { view, room, projection } = drawing;
  return (
    <div className={styles['box']} data-projection={projection}>
      <svg
        className={styles['picture']}
        aria-hidden="true"
        data-kind={drawing.kind}
        data-lon={Number(view.lon.toFixed(4))}
        data-lat={Number(view.lat.toFixed(4))}
        data-zoom={Number(view.zoom.toFixed(4))}
      >
        <svg viewBox={`0 0 ${room.width} ${room.height}`} overflow="visible">
          <DrawnGround drawing={drawing} id={id} />
          {/* Each of the thin arcs marked would make the page 4.5 kB heavier: a filter hides them all. */}
          <DrawnArcs drawing={drawing} id={id} restMark="" />
          <DrawnLimb drawing={drawing} id={id} />
        </svg>
        {drawing.dots.map((dot) => (
          <StaticDot key={`${dot.city.id} ${dot.x}`} dot={dot} drawing={drawing} />
        ))}
        <g className={styles['names']}>
          {drawnLabels(drawing, language).map((label) => (
            <StaticLabel key={label.key} label={label} drawing={drawing} />
          ))}
        </g>
      </svg>
    </div>
  );
}
