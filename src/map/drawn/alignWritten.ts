import { nearestTurn, type Room } from '#map/camera.ts';
import { globeOutline } from '#map/globeOutline.ts';
import type { View } from '#url/parameters.ts';
import { referenceRoom } from './referenceRoom.ts';
import styles from './DrawnMap.module.css';

/** Degrees: a drawing that looks elsewhere cannot be laid under the live map. */
const sameCentre = 0.5;

/**
 * Lays the map that was drawn into the page under the live one: the same place at the same size, so that
 * nothing jumps when the live map comes up over it.
 */
export function alignWritten(view: View, { width, height, covered, right = 0 }: Room): void {
  const box = document.querySelector(`.${styles['written']}`)?.getBoundingClientRect();
  const picture = document.querySelector<SVGElement>(`.${styles['written']} .${styles['picture']}`);
  // Hidden, it has no size: only paper shows it then.
  if (!box || box.width === 0 || !picture) return;
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = ['lon', 'lat', 'zoom'].map((name) =>
    Number(picture.dataset[name]),
  );
  const isSame =
    Math.abs(nearestTurn(lon, view.lon) - view.lon) < sameCentre && Math.abs(lat - view.lat) < sameCentre;
  if (!isSame) return;
  // As the style sheet fits the drawing into its box.
  const drawn = Math.min(box.width / referenceRoom.width, box.height / referenceRoom.height);
  const centre = 2 ** (view.zoom - zoom) / drawn;
  // A window of another shape is seen by a nearer or farther eye: what is chosen lies right by the scale of the
  // middle, the whole globe by its outline.
  const across = (at: number, mapHeight: number): number =>
    globeOutline({ zoom: at, latitude: view.lat, height: mapHeight, pitch: 0 }).across;
  const outline = across(view.zoom, height) / (across(zoom, referenceRoom.height) * drawn);
  const scale = picture.dataset['kind'] === 'none' ? outline : centre;
  const x = (covered.left + width - right) / 2 - (box.left + box.width / 2);
  const y = (covered.top + height - covered.bottom) / 2 - (box.top + box.height / 2);
  picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}
