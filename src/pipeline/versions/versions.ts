/**
 * Versions of the facts that stay to be seen: an embed may ask for one of them (`data=1.0.0`) and then shows what it
 * showed, whatever the facts become. Each is one file, `data/versions/<version>.json.gz`: the built files that pages
 * read, by their paths. The build lays them out below `data/versions/<version>/`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { dataVersion, type DataVersions } from '#domain/built.ts';
import type { BuiltFiles } from '#pipeline/build/builtFiles.ts';

const folder = 'versions';
const ending = '.json.gz';
const files = z.record(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?\.(geo)?json$/), z.string());

/** What pages read; tables, lines and reports are there for others. */
const readByPages =
  /^((details|stories)\/.*\.json|cities\.geojson|(links|stories|movement|beginnings|search|facts|open-data)\.json)$/;

/** In the order of their numbers, the oldest first. */
export function keptVersions(dataFolder: string): string[] {
  const path = join(dataFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Writes the built files as a version to keep. Throws where it is there already: what was promised does not change. */
export function keepVersion(dataFolder: string, version: string, built: BuiltFiles): string {
  const path = join(dataFolder, folder, `${version}${ending}`);
  if (existsSync(path)) {
    throw new Error(`${path} is there already; raise the version in VERSION.json and CHANGELOG.md first`);
  }
  const read = Object.fromEntries([...built].filter(([name]) => readByPages.test(name)));
  mkdirSync(join(dataFolder, folder), { recursive: true });
  writeFileSync(path, gzipSync(JSON.stringify(read), { level: 9 }));
  return path;
}

/** The files of a kept version. Throws where it is broken, or of a form that pages can no longer read. */
function readVersion(dataFolder: string, version: string): Map<string, string> {
  const path = join(dataFolder, folder, `${version}${ending}`);
  const read = files.safeParse(JSON.parse(gunzipSync(readFileSync(path)).toString()));
  if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
  const { version: form } = JSON.parse(read.data['links.json'] ?? '{}') as { version?: number };
  if (form !== dataVersion) {
    throw new Error(
      `${path} is of form ${form}, but pages read form ${dataVersion}: bring it to that, or take it away`,
    );
  }
  return new Map(Object.entries(read.data));
}

/** Puts the kept versions beside the built files, and `versions.json`, which names them. Throws as `readVersion`. */
export function addVersions(dataFolder: string, version: string, built: BuiltFiles): void {
  const kept = keptVersions(dataFolder).map((each) => ({ each, read: readVersion(dataFolder, each) }));
  const same = kept.find(({ each }) => each === version);
  const hasMovedOn = same && [...same.read].some(([name, text]) => built.get(name) !== text);
  for (const { each, read } of kept) {
    for (const [name, text] of read) built.set(`${folder}/${each}/${name}`, text);
  }
  const versions: DataVersions = {
    current: hasMovedOn ? null : version,
    kept: kept.map(({ each }) => each),
  };
  built.set('versions.json', `${JSON.stringify(versions)}\n`);
}
