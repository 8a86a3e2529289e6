import { maskedBlur } from './boxBlur.ts';
import { gridSize, toGrid } from './mercatorGrid.ts';
import type { ReliefTheme, Rgb } from './themeColours.ts';

/** What both themes are tinted from, on the Mercator grid. */
export type ReliefSource = {
  /** Natural Earth II, three bytes a pixel. */
  image: Uint8Array;
  /** 0 sea … 255 land. */
  mask: Uint8Array;
  lightness: Float32Array;
  /** The land's lightness around each pixel; what differs from it is relief. */
  blurred: Float32Array;
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
/** 0 below `from`, 1 above `to`, even between. */
const ramp = (value: number, from: number, to: number): number => clamp((value - from) / (to - from), 0, 1);

export function reliefSource(image: Uint8Array, mask: Uint8Array): ReliefSource {
  const lightness = new Float32Array(mask.length);
  for (let index = 0; index < mask.length; index += 1) {
    const at = index * 3;
    lightness[index] = 0.299 * (image[at] ?? 0) + 0.587 * (image[at + 1] ?? 0) + 0.114 * (image[at + 2] ?? 0);
  }
  const weights = Float32Array.from(mask, (land) => (land > 250 ? 1 : 0));
  return { image, mask, lightness, blurred: maskedBlur(lightness, weights, gridSize, 14) };
}

/** A pixel of Natural Earth II, and how far the tint moves it from the flat colour. */
type Pixel = { red: number; green: number; blue: number; lightness: number; blurred: number };
type Tint = (pixel: Pixel) => Rgb;

/** Numbers of these are tuned by eye: quiet enough for text, with mountains that one still sees. */
const landTints: Record<ReliefTheme, Tint> = {
  paper: ({ red, green, blue, lightness, blurred }) => {
    const shade = clamp((lightness - blurred) * 1.2, -46, 20) + blurred * 0.08;
    // The blue of snow would turn pink on ivory: snow keeps the land's mean colour.
    const colour = 1 - ramp(blue - lightness, -22, -4);
    return [
      shade + (red - lightness + 5) * 0.04 * colour,
      shade + (green - lightness - 9) * 0.12 * colour,
      shade + (blue - lightness + 33) * 0.22 * colour,
    ];
  },
  night: ({ lightness, blurred }) => {
    const height = lightness - blurred;
    const shade = clamp(height * (height > 0 ? 0.8 : 0.72), -20, 18) + blurred * 0.085;
    return [shade * 0.86, shade * 0.97, shade * 1.12];
  },
};
const seaTints: Record<ReliefTheme, Tint> = {
  paper: ({ lightness }) => {
    const shade = clamp((lightness - 92) * 0.36, -40, 26);
    return [shade, shade * 0.92, shade * 0.82];
  },
  night: ({ lightness }) => {
    const shade = clamp((lightness - 92) * 0.26, -7, 13);
    return [shade * 0.62, shade * 0.88, shade * 1.22];
  },
};

function pixelAt({ image, lightness, blurred }: ReliefSource, index: number): Pixel {
  return {
    red: image[index * 3] ?? 0,
    green: image[index * 3 + 1] ?? 0,
    blue: image[index * 3 + 2] ?? 0,
    lightness: lightness[index] ?? 0,
    blurred: blurred[index] ?? 0,
  };
}

/** Rows beyond 78° north and south are left out: Mercator would count the ice there many times. */
const firstMeanRow = Math.round(gridSize * 0.14);

/** 60° south. */
const firstAntarcticRow = Math.round(toGrid([0, -60])[1]);

/** Mean of a tint over all land or all sea. */
function meanTint(source: ReliefSource, tint: Tint, onLand: boolean): Rgb {
  const sum: Rgb = [0, 0, 0];
  let count = 0;
  const end = gridSize * (gridSize - firstMeanRow);
  for (let index = gridSize * firstMeanRow; index < end; index += 7) {
    const mask = source.mask[index] ?? 0;
    if (onLand ? mask < 250 : mask > 5) continue;
    const [red, green, blue] = tint(pixelAt(source, index));
    sum[0] += red;
    sum[1] += green;
    sum[2] += blue;
    count += 1;
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

/**
 * Nothing at the coast, where the vector land is sharper; nothing towards the map's upper and lower
 * edge, where it would be a fan of rays around the pole; nothing on the ice that floats in the
 * Antarctic seas, which no sea is as light as.
 */
function opacity(mask: number, row: number, lightness: number): number {
  const fromEdge = Math.min(row, gridSize - 1 - row);
  const ice = mask <= 127 && row > firstAntarcticRow ? ramp(lightness, 130, 150) : 0;
  return Math.abs(mask / 127.5 - 1) * ramp(fromEdge, 16, 130) * (1 - ice);
}

/**
 * The relief of a theme on the Mercator grid, four bytes a pixel. The mean of the land and of the sea
 * are the flat colours of the style below it: where it fades out nothing jumps.
 */
export function tintedRelief(
  source: ReliefSource,
  theme: ReliefTheme,
  colours: { land: Rgb; water: Rgb },
): Uint8ClampedArray {
  const kinds = [
    { tint: seaTints[theme], base: colours.water, mean: meanTint(source, seaTints[theme], false) },
    { tint: landTints[theme], base: colours.land, mean: meanTint(source, landTints[theme], true) },
  ] as const;
  const relief = new Uint8ClampedArray(gridSize * gridSize * 4);
  for (let index = 0; index < gridSize * gridSize; index += 1) {
    const mask = source.mask[index] ?? 0;
    const { tint, base, mean } = mask > 127 ? kinds[1] : kinds[0];
    const [red, green, blue] = tint(pixelAt(source, index));
    relief[index * 4] = base[0] + red - mean[0];
    relief[index * 4 + 1] = base[1] + green - mean[1];
    relief[index * 4 + 2] = base[2] + blue - mean[2];
    relief[index * 4 + 3] = 255 * opacity(mask, Math.floor(index / gridSize), source.lightness[index] ?? 0);
  }
  return relief;
}
