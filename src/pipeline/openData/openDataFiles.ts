import { dataVersion } from '#domain/built.ts';
import {
  descriptorPath,
  otherFiles,
  type DataRelease,
  type OpenData,
  type OpenDataFile,
  type OtherFileName,
} from '#domain/openData.ts';
import { buildIndex } from '#pipeline/build/atlasIndex.ts';
import type { BuiltFiles } from '#pipeline/build/builtFiles.ts';
import type { AtlasData } from '#pipeline/check/checkData.ts';
import { csvText } from './csv.ts';
import { dataPackage } from './dataPackage.ts';
import { tables } from './tables.ts';

/**
 * The tables, their description and the list of files that the page shows. `built`: what the page loads, which
 * is listed too. The same data and version give the same bytes.
 */
export function openDataFiles(data: AtlasData, built: BuiltFiles, release: DataRelease): BuiltFiles {
  const index = buildIndex(data);
  const all = tables(index);
  const files: BuiltFiles = new Map(all.map((table) => [`${table.name}.csv`, csvText(table)]));
  const content = (path: string): string => {
    const text = files.get(path) ?? built.get(path);
    if (text === undefined) throw new Error(`${path} is listed as open data, but it is not built`);
    return text;
  };
  // Indented: people read it too.
  files.set(descriptorPath, `${JSON.stringify(dataPackage(index, all, release, content), null, 2)}\n`);

  const listed = (name: OpenDataFile['name'], path: string, rows?: number): OpenDataFile => ({
    name,
    path,
    bytes: Buffer.byteLength(content(path)),
    ...(rows !== undefined && { rows }),
  });
  const features: Partial<Record<OtherFileName, number>> = {
    'cities-map': data.cities.length,
    'links-map': data.links.length,
  };
  const list: OpenData = {
    version: dataVersion,
    release,
    files: [
      ...all.map(({ name, rows }) => listed(name, `${name}.csv`, rows.length)),
      // Object.keys forgets that the names are just these.
      ...(Object.keys(otherFiles) as OtherFileName[]).map((name) =>
        listed(name, otherFiles[name], features[name]),
      ),
      listed('datapackage', descriptorPath),
    ],
  };
  return files.set('open-data.json', `${JSON.stringify(list)}\n`);
}
