import type { Language } from '#domain/language.ts';
import type { CityId } from '#domain/linkId.ts';
import type { Drawing } from './drawing.ts';
import type { Dot } from './drawnDots.ts';
import type { Picture } from './drawnMap.ts';
import { placeLabels, type LabelKind, type LabelSizes, type Spot, type Wanted } from './placeLabels.ts';

/** A name beside its dot; `x` and `y` are the dot's, px of the drawing's room. */
export type Label = {
  key: string;
  city: CityId;
  text: string;
  kind: LabelKind;
  x: number;
  y: number;
  spot: Spot;
  /** Whether it has room in the small picture of a phone too. */
  isAlways: boolean;
};

/** The small picture: what is left of a phone's window beside the text, 390 × 333 px. */
const smallScale = 0.378;

/** px; DrawnMap.module.css says the same. */
export const labelSizes: Record<'large' | 'small', LabelSizes> = {
  large: {
    chosen: { size: 20, padding: 2 },
    end: { size: 20, padding: 2 },
    partner: { size: 13.5, padding: 1 },
    around: { size: 12, padding: 1 },
    city: { size: 13.5, padding: 12 },
  },
  small: {
    chosen: { size: 18, padding: 2 },
    end: { size: 18, padding: 2 },
    partner: { size: 12.5, padding: 1 },
    around: { size: 11.5, padding: 1 },
    city: { size: 12.5, padding: 10 },
  },
};

export function labelKind({ mark }: Dot, kind: Drawing['kind']): LabelKind {
  switch (mark) {
    case 'chosen':
    case 'end':
      return mark;
    case 'partner':
    case 'pointed':
      return kind === 'link' ? 'around' : 'partner';
    case null:
      return 'city';
  }
}

/** The names of a drawing in one language, without collisions, in its own size and in the small picture. */
export function drawnLabels({ named, kind, room: { width, height } }: Picture, language: Language): Label[] {
  const isInside = ({ x, y }: Dot): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const inside = named.filter(isInside);
  const wanted = (scale: number): Wanted[] =>
    inside.map((dot, index) => ({
      key: String(index),
      text: dot.city.names[language],
      kind: labelKind(dot, kind),
      x: dot.x * scale,
      y: dot.y * scale,
      radius: dot.radius + 1,
    }));
  const room = (scale: number) => ({ left: 0, top: 0, right: width * scale, bottom: height * scale });
  const small = placeLabels(wanted(smallScale), { room: room(smallScale), sizes: labelSizes.small });
  const large = placeLabels(wanted(1), { room: room(1), sizes: labelSizes.large, standing: small });
  const always = new Set(small.map(({ wanted: { key } }) => key));
  return large.map(({ wanted: { key, text, kind: ownKind, x, y }, spot }) => ({
    key,
    city: inside[Number(key)]?.city.id ?? '',
    text,
    kind: ownKind,
    x,
    y,
    spot,
    isAlways: always.has(key),
  }));
}
