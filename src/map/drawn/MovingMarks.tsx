import { useMemo } from 'react';
import type { Atlas, AtlasCity } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import type { Room } from '#map/camera.ts';
import type { Chosen } from '#map/chosen.ts';
import type { Mark } from '#map/cities/cityFeatures.ts';
import type { Projection, View } from '#url/parameters.ts';
import { byImportance, cityPlace, dotsAt, type Dot } from './drawnDots.ts';
import { drawnFrame, type DrawnFrame } from './drawnFrame.ts';
import { labelKind, labelSizes } from './drawnLabels.ts';
import styles from './DrawnMap.module.css';
import { placeLabels } from './placeLabels.ts';

const px = (value: number): number => Number(value.toFixed(1));

export function MovingDots({ dots }: { dots: readonly Dot[] }) {
  return dots.map(({ city, copy, mark, x, y, radius }) => (
    <circle
      key={`${city.id} ${copy}`}
      className={styles[mark ?? 'partner']}
      cx={px(x)}
      cy={px(y)}
      r={radius}
    />
  ));
}

/** Links a city must have to be named at a zoom, as on the live map. */
const linksToBeNamed = [
  { zoom: 5, links: 1 },
  { zoom: 4, links: 2 },
  { zoom: 3, links: 3 },
  { zoom: 2, links: 5 },
] as const;

/** Smaller than this, px, the picture is a phone's: DrawnMap.module.css says the same. */
const isSmall = ({ width, height }: Room): boolean => width < 640 || height < 480;

type Props = {
  atlas: Atlas;
  chosen: Chosen;
  marks: ReadonlyMap<AtlasCity, Mark>;
  language: Language;
  frame: DrawnFrame;
  still: View;
  room: Room;
  projection: Projection;
  /** Whether the city pointed at is named beside the pointer: one name is enough. */
  isNamedAtPointer: boolean;
};

/** Names beside their dots. They find their positions where the map stands still, and keep them while it moves. */
export function MovingNames({ frame, ...props }: Props) {
  const { atlas, chosen, marks, language, still, room, projection, isNamedAtPointer } = props;
  const names = useMemo(() => {
    const stillFrame = drawnFrame(still, room, projection);
    const least = linksToBeNamed.find(({ zoom }) => still.zoom >= zoom)?.links ?? 8;
    const cities = atlas.cities.filter((city) => marks.has(city) || city.links >= least);
    const dots = cities.flatMap((city) => dotsAt(city, marks.get(city) ?? null, stillFrame));
    const { covered, width, height } = room;
    const small = isSmall(room);
    return placeLabels(
      dots
        .filter(({ mark }) => !(isNamedAtPointer && mark === 'pointed'))
        .toSorted(byImportance)
        .map(({ city, copy, ...dot }) => ({
          key: `${city.id} ${copy}`,
          text: city.names[language],
          kind: labelKind({ city, copy, ...dot }, chosen.kind),
          x: dot.x,
          y: dot.y,
          radius: dot.radius + 1,
        })),
      {
        room: { left: covered.left, right: width, top: covered.top, bottom: height - covered.bottom },
        sizes: small ? labelSizes.small : labelSizes.large,
      },
    );
  }, [atlas, chosen, marks, language, still, room, projection, isNamedAtPointer]);
  const isDimmed = chosen.kind !== 'none';
  return (
    <g className={styles['names']}>
      {names.map(({ wanted: { key, text, kind }, spot }) => {
        const [id = '', copy] = key.split(' ');
        const city = atlas.city(id);
        const at = city && cityPlace(city, frame, Number(copy));
        if (!at) return null;
        return (
          <text
            key={key}
            data-city={id}
            className={`${styles[`${kind}Name`]} ${isDimmed && kind === 'city' ? styles['dimName'] : ''}`}
            x={px(at.x)}
            y={px(at.y)}
            dx={`${spot.dx}em`}
            dy={`${spot.dy}em`}
            textAnchor={spot.anchor}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
