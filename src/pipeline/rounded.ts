import type { LonLat } from '#domain/greatCircle.ts';

/** Decimal digits of built coordinates: about a metre. */
const digits = 5;

export function rounded(value: number, decimals = digits): number {
  // Adding 0 turns -0 into 0, which JSON would write as "0" but a comparison would not find equal.
  return Number(value.toFixed(decimals)) + 0;
}

export function roundedPlace([lon, lat]: LonLat): [number, number] {
  return [rounded(lon), rounded(lat)];
}
