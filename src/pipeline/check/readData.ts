import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { recordSchemas, type RecordFolder } from '#domain/records.ts';
import { quoted } from './fieldPath.ts';
import { jsonFault } from './jsonFault.ts';
import { error, type Problem } from './problem.ts';

/** A file that is JSON; whether it is a record is not yet known. */
export type RawFile = { folder: RecordFolder; file: string; name: string; value: unknown };
export type RawData = { files: RawFile[]; names: Record<RecordFolder, Set<string>>; problems: Problem[] };

/** Far above any record; keeps a film dropped into the folder from filling the memory. */
const largestBytes = 2_000_000;

export const recordFolders = [
  'cities',
  'links',
  'milestones',
  'stories',
  'sources',
  'terms',
] as const satisfies RecordFolder[];
const otherEntries = new Set<string>([
  'README.md',
  'LICENSE.md',
  'CHANGELOG.md',
  'VERSION.json',
  'schema',
  'basemap',
  'versions',
]);

function isRecordFolder(name: string): name is RecordFolder {
  return Object.hasOwn(recordSchemas, name);
}

function list(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Reads every record below `dataFolder`. Files that are no JSON become problems, never exceptions. */
export function readData(dataFolder: string): RawData {
  const problems: Problem[] = [];
  const files: RawFile[] = [];
  const names = {
    cities: new Set(),
    links: new Set(),
    milestones: new Set(),
    stories: new Set(),
    sources: new Set(),
    terms: new Set(),
  } as Record<RecordFolder, Set<string>>; // as: `new Set()` alone is a set of unknown
  const top = list(dataFolder);
  if (top === null)
    return {
      files,
      names,
      problems: [error('', '', `there is no folder ${quoted(dataFolder)}, or it cannot be read`)],
    };
  for (const entry of top) {
    if (!isRecordFolder(entry.name)) {
      if (!otherEntries.has(entry.name))
        problems.push(stray(entry.name, 'data holds only the folders', [...recordFolders, ...otherEntries]));
    } else if (!entry.isDirectory()) {
      problems.push(error(entry.name, '', 'must be a folder'));
    } else {
      readFolder(dataFolder, entry.name, files, names[entry.name], problems);
    }
  }
  return { files, names, problems };
}

function stray(file: string, reason: string, known: readonly string[]): Problem {
  return error(file, '', `does not belong here: ${reason} ${known.join(', ')}`);
}

function readFolder(
  dataFolder: string,
  folder: RecordFolder,
  files: RawFile[],
  names: Set<string>,
  problems: Problem[],
): void {
  for (const entry of list(join(dataFolder, folder)) ?? []) {
    const file = `${folder}/${entry.name}`;
    if (!entry.isFile() || !entry.name.endsWith('.json')) {
      problems.push(error(file, '', `does not belong here: this folder holds only files named <id>.json`));
      continue;
    }
    const name = entry.name.slice(0, -'.json'.length);
    // Counts as there even if it is broken, so that one mistake is not reported a hundred times.
    names.add(name);
    const read = readJson(join(dataFolder, folder, entry.name));
    if ('reason' in read) problems.push(error(file, '', read.reason));
    else files.push({ folder, file, name, value: read.value });
  }
}

/** The JSON value of a file, or the reason why there is none. */
function readJson(path: string): { value: unknown } | { reason: string } {
  try {
    const { size } = statSync(path);
    if (size > largestBytes) return { reason: `is ${size} bytes long; a record has at most ${largestBytes}` };
    return parseRecord(readFileSync(path));
  } catch (cause) {
    return { reason: `cannot be read: ${reasonOf(cause)}` };
  }
}

export function parseRecord(bytes: Uint8Array): { value: unknown } | { reason: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { reason: `holds bytes that are no UTF-8 text${badByte(bytes)}; save the file as UTF-8` };
  }
  if (text.startsWith('\uFEFF'))
    return { reason: 'begins with a byte order mark; save the file as UTF-8 without BOM' };
  const fault = jsonFault(text);
  if (fault) return { reason: `is no JSON: line ${fault.line}, column ${fault.column}: ${fault.reason}` };
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { reason: `is no JSON: ${reasonOf(cause)}` };
  }
}

/** The line of the first byte that is no UTF-8, by decoding ever smaller halves. */
function badByte(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return ` (line ${bytes.subarray(0, good).filter((byte) => byte === 10).length + 1})`;
}
