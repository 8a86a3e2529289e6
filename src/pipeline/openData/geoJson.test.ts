// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { builtFiles } from '#pipeline/build/builtFiles.ts';
import { realAtlas } from '#pipeline/fixture/realAtlas.ts';

const built = builtFiles(realAtlas());

type Collection = GeoJSON.FeatureCollection<GeoJSON.Point | GeoJSON.LineString | GeoJSON.MultiLineString>;

function read(path: string): Collection {
  return JSON.parse(built.get(path) ?? 'null') as Collection; // as: the shape is what these tests are about
}

function linesOf({ geometry }: Collection['features'][number]): GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
  }
}

describe.each(['cities.geojson', 'links.geojson'])('%s after RFC 7946', (path) => {
  const collection = read(path);
  const lines = collection.features.flatMap(linesOf);

  test('is a collection of features, without the old member for other coordinate systems', () => {
    expect(collection.type).toBe('FeatureCollection');
    expect(collection).not.toHaveProperty('crs');
    for (const feature of collection.features) {
      expect(feature.type).toBe('Feature');
      expect(feature.properties).toMatchObject({ id: expect.any(String) });
    }
  });

  // The right-hand rule is a rule for rings: there is no polygon that could break it.
  test('holds points only, or lines only, each of two points at least', () => {
    const types = new Set(collection.features.map(({ geometry }) => geometry.type));
    const isOfPoints = types.has('Point');
    const allowed = isOfPoints ? ['Point'] : ['LineString', 'MultiLineString'];
    expect([...types].filter((type) => !allowed.includes(type))).toEqual([]);
    expect(lines.filter((line) => line.length < (isOfPoints ? 1 : 2))).toEqual([]);
  });

  test('has longitude first, both in range, and no height', () => {
    const wrong = lines.flat().filter((position) => {
      const [lon = NaN, lat = NaN] = position;
      return position.length !== 2 || !(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90);
    });
    expect(wrong).toEqual([]);
  });

  test('never crosses the antimeridian: a line that would is cut there', () => {
    const crossing = lines.filter((line) =>
      line.some(([lon = 0], place) => place > 0 && Math.abs(lon - (line[place - 1]?.[0] ?? 0)) > 180),
    );
    expect(crossing).toEqual([]);
  });
});

test('some links do reach over the antimeridian, and both halves end there', () => {
  const cut = read('links.geojson').features.filter(({ geometry }) => geometry.type === 'MultiLineString');
  expect(cut.length).toBeGreaterThan(0);
  for (const feature of cut) {
    const [first = [], second = []] = linesOf(feature);
    const [end = 0, endLat] = first.at(-1) ?? [];
    const [start = 0, startLat] = second[0] ?? [];
    expect([Math.abs(end), start, endLat]).toEqual([180, -end, startLat]);
  }
});
