import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let registered = false;

/** Teaches MapLibre to read tiles out of one archive file. Calling it again does nothing. */
export function registerTileProtocol(): void {
  if (registered) return;
  registered = true;
  addProtocol('pmtiles', new Protocol().tile);
}
