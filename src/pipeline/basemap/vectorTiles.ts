import type { Feature, Geometry } from 'geojson';
import GeoJSONVT, { type Options } from 'geojson-vt';
import vtPbf from 'vt-pbf';
import { readBorders } from './borders.ts';
import { readLakes } from './lakes.ts';
import { gzip, pmtilesArchive, type Tile } from './pmtilesArchive.ts';
import type { Polygon } from './unwrap.ts';
import { readLand, readWorld, type Scale } from './worldGeometry.ts';

/** The map's style names these layers too. */
type LayerName = 'land' | 'coast' | 'lakes' | 'border' | 'disputed';

const maxZoom = 6;
/** From this zoom on the tiles show Natural Earth's 1:10 million instead of 1:50 million. */
const firstDetailedZoom = 4;
const extent = 4096;

const asFeature = (geometry: Geometry, properties = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
const asPolygons = (polygons: Polygon[], properties = {}): Feature[] =>
  polygons.map((coordinates) => asFeature({ type: 'Polygon', coordinates }, properties));

/** Simplification in units of the tile's extent: 3 are a third of a pixel on a 512-pixel tile. */
const tolerances: Record<LayerName, number> = { land: 3, coast: 3, lakes: 2.5, border: 2.5, disputed: 2.5 };

function layersAt(scale: Scale): Record<LayerName, Feature[]> {
  const world = readWorld(scale);
  const land = readLand(world);
  const { agreed, disputed } = readBorders(world);
  return {
    // The outline of "cut" land is no coast everywhere: the layer "coast" has its true one.
    land: [...asPolygons(land.polygons), ...asPolygons(land.polar, { cut: true })],
    coast: [asFeature({ type: 'LineString', coordinates: land.polarCoast })],
    lakes: asPolygons(readLakes()),
    border: [asFeature({ type: 'MultiLineString', coordinates: agreed })],
    disputed: [asFeature({ type: 'MultiLineString', coordinates: disputed })],
  };
}

function tilesAt(scale: Scale, [from, to]: [from: number, to: number]): Tile[] {
  // Object.entries forgets the names of the keys.
  const layers = Object.entries(layersAt(scale)) as [LayerName, Feature[]][];
  const indices = layers.map(([name, features]) => {
    const options: Options = {
      maxZoom: to,
      indexMaxZoom: to,
      indexMaxPoints: 0,
      tolerance: tolerances[name],
      extent,
      buffer: 64,
    };
    return [name, new GeoJSONVT({ type: 'FeatureCollection', features }, options)] as const;
  });
  const tiles: Tile[] = [];
  for (let z = from; z <= to; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const present = indices.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
        });
        if (present.length === 0) continue;
        const data = vtPbf.fromGeojsonVt(Object.fromEntries(present), { version: 2, extent });
        tiles.push({ z, x, y, data: gzip(data) });
      }
    }
  }
  return tiles;
}

/** Land, lakes and borders of the world as one archive of vector tiles. */
export function vectorArchive(): Uint8Array {
  const tiles = [
    ...tilesAt('50m', [0, firstDetailedZoom - 1]),
    ...tilesAt('10m', [firstDetailedZoom, maxZoom]),
  ];
  const names: LayerName[] = ['land', 'coast', 'lakes', 'border', 'disputed'];
  return pmtilesArchive(tiles, {
    tileType: 'mvt',
    tileCompression: 'gzip',
    metadata: {
      name: 'Sister Cities Atlas basemap',
      attribution: 'Natural Earth',
      vector_layers: names.map((id) => ({ id, fields: id === 'land' ? { cut: 'Boolean' } : {} })),
    },
  });
}
