import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { fact } from './atlasTest.ts';

/**
 * What the browser stories know of the map's geometry: written anew here from the formulas, so that a
 * fault in the map's own arithmetic does not repeat itself in its proof.
 */
export type Place = readonly [lon: number, lat: number];
export type Pixel = { x: number; y: number };
export type View = { zoom: number; lat: number; lon: number };

export const placeOf = (city: string): Place =>
  fact<{ coordinates: Place }>(`cities/${city}.json`).coordinates;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function vector(lon: number, lat: number): number[] {
  return [
    Math.cos(radians(lat)) * Math.cos(radians(lon)),
    Math.cos(radians(lat)) * Math.sin(radians(lon)),
    Math.sin(radians(lat)),
  ];
}

/** The point at fraction `t` of the great circle from `a` to `b`. */
export function onGreatCircle([lonA, latA]: Place, [lonB, latB]: Place, t: number): Place {
  const [from, to] = [vector(lonA, latA), vector(lonB, latB)];
  const angle = Math.acos(from.reduce((sum, part, index) => sum + part * (to[index] ?? 0), 0));
  const [x = 0, y = 0, z = 0] = from.map(
    (part, index) =>
      (Math.sin((1 - t) * angle) * part + Math.sin(t * angle) * (to[index] ?? 0)) / Math.sin(angle),
  );
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(z) * 180) / Math.PI];
}

export const antipode = ([lon, lat]: Place): Place => [lon > 0 ? lon - 180 : lon + 180, -lat];

/** Where the view's middle is drawn: in the middle of what the panel beside the map leaves free. */
export async function mapMiddle(page: Page): Promise<Pixel> {
  const panel = await page.getByRole('main').boundingBox();
  const size = page.viewportSize();
  if (!panel || !size) throw new Error('no panel beside the map');
  // The same gap stands on both sides of the panel.
  const covered = panel.x + panel.width + panel.x;
  return { x: (covered + size.width) / 2, y: size.height / 2 };
}

const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));

/** Where the flat map draws a place: Web Mercator, 512 px around the world at zoom 0. */
export function flatPixel([lon, lat]: Place, view: View, middle: Pixel): Pixel {
  const world = 512 * 2 ** view.zoom;
  const turn = ((lon - view.lon + 540) % 360) - 180;
  return {
    x: middle.x + (turn / 360) * world,
    y: middle.y - ((northing(lat) - northing(view.lat)) / (2 * Math.PI)) * world,
  };
}

export const viewText = ({ zoom, lat, lon }: View): string => `${zoom}/${lat.toFixed(3)}/${lon.toFixed(3)}`;

export type Rgb = readonly [number, number, number];

/** A colour of the theme Paper, as tokens.css has it. */
export function paperColour(token: string): Rgb {
  const [, paper = ''] = readFileSync('src/ui/tokens.css', 'utf8').split("[data-theme='paper']");
  const hex = new RegExp(`${token}: #([0-9a-f]{6})`).exec(paper)?.[1];
  if (hex === undefined) throw new Error(`no colour ${token}`);
  const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** Sum of the differences of the channels below which two colours count as the same. */
const alike = 48;

const isAlike = (a: Rgb, b: Rgb): boolean =>
  a.reduce((sum, channel, index) => sum + Math.abs(channel - (b[index] ?? 0)), 0) < alike;

/** What the reader sees now: how many pixels of the square around `at` have about a colour. */
export type Picture = { count: (colour: Rgb, at: Pixel, reach: number) => number };

export async function pictureOf(page: Page): Promise<Picture> {
  // The live map fades in over the drawn one.
  await page.waitForTimeout(500);
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number): Rgb => {
    const start = (Math.round(y) * info.width + Math.round(x)) * info.channels;
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  return {
    count(colour, at, reach) {
      let count = 0;
      for (let y = at.y - reach; y <= at.y + reach; y += 1) {
        for (let x = at.x - reach; x <= at.x + reach; x += 1) if (isAlike(colourAt(x, y), colour)) count += 1;
      }
      return count;
    },
  };
}
