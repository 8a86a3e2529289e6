import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from './archiveSource.ts';
import { basemapFile } from './basemapFile.ts';

let registered = false;

/** Teaches MapLibre to read tiles out of the basemap's archives. Calling it again does nothing. */
export function registerTileProtocol(): void {
  if (registered) return;
  registered = true;
  const protocol = new Protocol();
  for (const file of ['base.pmtiles', 'relief-paper.pmtiles', 'relief-night.pmtiles'] as const) {
    protocol.add(new PMTiles(new ArchiveSource(basemapFile(file))));
  }
  addProtocol('pmtiles', protocol.tile);
}
