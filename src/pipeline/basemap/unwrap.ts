/** [longitude, latitude] in degrees; longitudes may pass ±180 so that neighbours stay neighbours. */
export type Position = [number, number];
export type Ring = Position[];
export type Polygon = Ring[];

/** Longitudes continued past ±180 instead of jumping to the other side of the map. */
export function unwrapLine(line: readonly (readonly number[])[]): Ring {
  let shift = 0;
  let before: number | undefined;
  return line.map(([lon = 0, lat = 0]) => {
    if (before !== undefined) {
      if (lon - before > 180) shift -= 360;
      else if (lon - before < -180) shift += 360;
    }
    before = lon;
    return [lon + shift, lat];
  });
}

function extent(ring: Ring): [west: number, east: number] {
  const lons = ring.map(([lon]) => lon);
  return [Math.min(...lons), Math.max(...lons)];
}

/** 360 or -360 for a ring around a pole, 0 for any other. */
export function turn(ring: Ring): number {
  const first = ring[0];
  const last = ring.at(-1);
  return first && last ? Math.round((last[0] - first[0]) / 360) * 360 : 0;
}

/** Moves a hole into the longitudes of the ring it lies in. */
function moveInto(hole: Ring, [west, east]: [number, number]): Ring {
  const [holeWest, holeEast] = extent(hole);
  const shift = Math.round(((west + east) / 2 - (holeWest + holeEast) / 2) / 360) * 360;
  return hole.map(([lon, lat]) => [lon + shift, lat]);
}

/** A polygon that may cross ±180 without the cut and the band that a naive conversion gives it. */
export function unwrapPolygon(rings: readonly (readonly (readonly number[])[])[]): Polygon {
  const [outer = [], ...holes] = rings.map(unwrapLine);
  const range = extent(outer);
  return [outer, ...holes.map((hole) => moveInto(hole, range))];
}

/** Keeps what lies on one side of a meridian (Sutherland and Hodgman's clipping). */
function clipAt(ring: Ring, meridian: number, inside: (lon: number) => boolean): Ring {
  const clipped: Ring = [];
  ring.forEach((here, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? here;
    if (inside(here[0]) !== inside(before[0])) {
      const t = (meridian - before[0]) / (here[0] - before[0]);
      clipped.push([meridian, before[1] + t * (here[1] - before[1])]);
    }
    if (inside(here[0])) clipped.push(here);
  });
  const first = clipped[0];
  if (first) clipped.push(first);
  return clipped;
}

/**
 * The land within a coast that runs around the south pole, from one meridian to another: down to
 * -90°, where Mercator's map ends it. `coast` is unwrapped, its turn is not 0.
 */
export function polarLand(coast: Ring, west: number, east: number): Polygon {
  const eastward = turn(coast) > 0 ? coast : coast.toReversed();
  const band = [-720, -360, 0, 360, 720].flatMap((shift) =>
    eastward.slice(0, -1).map(([lon, lat]): Position => [lon + shift, lat]),
  );
  const [start, end] = [band[0]?.[0] ?? 0, band.at(-1)?.[0] ?? 0];
  const closed: Ring = [...band, [end, -90], [start, -90]];
  const cut = clipAt(
    clipAt(closed, west, (lon) => lon >= west),
    east,
    (lon) => lon <= east,
  );
  return [cut];
}
