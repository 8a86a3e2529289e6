/** Builds the map's basemap from Natural Earth's public-domain data: `node src/pipeline/basemap/build.ts`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { buildPart, type Part, type PartReport } from './cachedPart.ts';
import { labels } from './labels.ts';
import { lakesFile } from './lakes.ts';
import { naturalEarthFiles } from './naturalEarthImage.ts';
import { reliefArchive } from './rasterTiles.ts';
import { themeColours, type ReliefTheme } from './themeColours.ts';
import { vectorArchive } from './vectorTiles.ts';
import { worldFile } from './worldGeometry.ts';

const outputFolder = 'public/basemap';
const keysFile = '.cache/basemap.json';

/** The code is an input like the data: a change of it builds anew. */
function codeFiles(): string[] {
  const folders = [import.meta.dirname, join(import.meta.dirname, '../tables')];
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .toSorted()
      .map((name) => join(folder, name)),
  );
  return [...inFolders, join(import.meta.dirname, '../rounded.ts')];
}

function reliefPart(theme: ReliefTheme, code: string[]): Part {
  return {
    output: `${outputFolder}/relief-${theme}.pmtiles`,
    inputFiles: [...code, worldFile('50m'), ...naturalEarthFiles()],
    inputs: [JSON.stringify(themeColours(theme)), JSON.stringify(sharp.versions)],
    build: () => reliefArchive(theme),
  };
}

function parts(): Part[] {
  const code = codeFiles();
  return [
    {
      output: `${outputFolder}/base.pmtiles`,
      inputFiles: [...code, worldFile('50m'), worldFile('10m'), lakesFile],
      inputs: [],
      build: vectorArchive,
    },
    {
      output: `${outputFolder}/labels.geojson`,
      inputFiles: [...code, worldFile('50m')],
      inputs: [`icu ${process.versions['icu'] ?? ''} cldr ${process.versions['cldr'] ?? ''}`],
      build: () => Buffer.from(JSON.stringify(labels())),
    },
    reliefPart('paper', code),
    reliefPart('night', code),
  ];
}

/** Writes public/basemap; what is there already and made from the same inputs stays. */
export async function buildBasemap(): Promise<PartReport[]> {
  const reports: PartReport[] = [];
  for (const part of parts()) reports.push(await buildPart(part, keysFile));
  return reports;
}

if (import.meta.main) {
  for (const { output, bytes, ms, fresh } of await buildBasemap()) {
    const state = fresh ? `built in ${(ms / 1000).toFixed(1)} s` : 'unchanged';
    console.log(`${output}: ${Math.round(bytes / 1024)} KB, ${state}`);
  }
}
