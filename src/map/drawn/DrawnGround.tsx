import type { ReactNode } from 'react';
import type { Drawing } from './drawing.ts';
import styles from './DrawnMap.module.css';

type Props = { drawing: Drawing; id: string };

/** Stops of the light around the globe: share of its radius, class. The live map's Halo.module.css has the same. */
const haloStops = [
  [0.996, 'dark'],
  [1, 'glow'],
  [1.05, 'dim'],
  [1.13, 'faintGlow'],
  [1.26, 'dark'],
] as const;
const haloReach = 1.26;

const limbStops = [
  [0.62, 'clear'],
  [0.84, 'shade'],
  [1, 'edge'],
] as const;

const rounded = (number: number): number => Number(number.toFixed(1));

/** Paths in units of their own become px. */
function Scaled({ unitsPerPx, children }: { unitsPerPx: number; children: ReactNode }) {
  return unitsPerPx === 1 ? children : <g transform={`scale(${1 / unitsPerPx})`}>{children}</g>;
}

type RepeatedProps = { id: string; drawing: Drawing; children: ReactNode };

/** Shows paths, and once more to the left and to the right where the flat world is seen more than once. */
export function Repeated({ id, drawing: { repeat, unitsPerPx }, children }: RepeatedProps) {
  if (repeat === null) return <Scaled unitsPerPx={unitsPerPx}>{children}</Scaled>;
  return (
    <>
      <g id={id}>
        <Scaled unitsPerPx={unitsPerPx}>{children}</Scaled>
      </g>
      <use href={`#${id}`} x={-rounded(repeat)} />
      <use href={`#${id}`} x={rounded(repeat)} />
    </>
  );
}

/** Water, land and lakes, the net, and light around the globe. */
export function DrawnGround({ drawing, id }: Props) {
  const { disc, centre, land, lakes, graticule, unitsPerPx } = drawing;
  const [x, y] = [rounded(centre.x), rounded(centre.y)];
  const ground = (
    <>
      <path className={styles['land']} d={land.fill} />
      <path className={styles['lakes']} d={lakes.fill} />
      <path className={styles['coast']} d={land.outline} />
    </>
  );
  const net = (
    <Scaled unitsPerPx={unitsPerPx}>
      <path className={styles['net']} d={graticule} />
    </Scaled>
  );
  if (disc === null)
    return (
      <>
        <rect className={styles['water']} x="-5000" y="-5000" width="11000" height="11000" />
        <Repeated id={`${id}-ground`} drawing={drawing}>
          {ground}
        </Repeated>
        {net}
      </>
    );
  return (
    <>
      <radialGradient
        id={`${id}-halo`}
        gradientUnits="userSpaceOnUse"
        cx={x}
        cy={y}
        r={rounded(disc * haloReach)}
      >
        {haloStops.map(([at, name]) => (
          <stop key={at} className={styles[name]} offset={Number((at / haloReach).toFixed(3))} />
        ))}
      </radialGradient>
      <circle fill={`url(#${id}-halo)`} cx={x} cy={y} r={rounded(disc * haloReach)} />
      <circle className={styles['water']} cx={x} cy={y} r={rounded(disc)} />
      <Scaled unitsPerPx={unitsPerPx}>{ground}</Scaled>
      {net}
    </>
  );
}

/** Shade where the globe turns away, over everything that lies on it. */
export function DrawnLimb({ drawing: { disc, centre }, id }: Props) {
  if (disc === null) return null;
  const [x, y] = [rounded(centre.x), rounded(centre.y)];
  return (
    <>
      <radialGradient id={`${id}-limb`} gradientUnits="userSpaceOnUse" cx={x} cy={y} r={rounded(disc)}>
        {limbStops.map(([at, name]) => (
          <stop key={at} className={styles[name]} offset={at} />
        ))}
      </radialGradient>
      <circle fill={`url(#${id}-limb)`} cx={x} cy={y} r={rounded(disc)} />
    </>
  );
}
