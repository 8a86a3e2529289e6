/** The version of the facts: `data/VERSION.json`, told in `data/CHANGELOG.md`. Both are kept by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataRelease } from '#domain/openData.ts';
import { error, type Problem } from '#pipeline/check/problem.ts';

const releaseFile = 'VERSION.json';
const changelogFile = 'CHANGELOG.md';

const release = z.strictObject({
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  date: z.iso.date(),
});

/** What a folder of facts without a version, such as a trial, is published as. */
const unpublished: DataRelease = { version: '0.0.0', date: '1970-01-01' };

function read(dataFolder: string, file: string): string | null {
  const path = join(dataFolder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function parsed(text: string): DataRelease | null {
  try {
    return release.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export function readRelease(dataFolder: string): DataRelease {
  return parsed(read(dataFolder, releaseFile) ?? '') ?? unpublished;
}

export function readChangelog(dataFolder: string): string | null {
  return read(dataFolder, changelogFile);
}

/** The newest entry of a changelog: its first heading `## 1.0.0, 2026-11-25`. */
export function newestEntry(changelog: string): DataRelease | null {
  const [, version, date] = /^## (\S+), (\d{4}-\d{2}-\d{2})$/m.exec(changelog) ?? [];
  return version === undefined || date === undefined ? null : { version, date };
}

/** Nothing where a folder has neither file; else both must be there and name the same version and day. */
export function releaseProblems(dataFolder: string): Problem[] {
  const [version, changelog] = [read(dataFolder, releaseFile), read(dataFolder, changelogFile)];
  if (version === null && changelog === null) return [];
  if (version === null) return [error(releaseFile, '', `is missing, but ${changelogFile} is there`)];
  if (changelog === null) return [error(changelogFile, '', `is missing, but ${releaseFile} is there`)];
  const told = parsed(version);
  if (told === null) {
    const example = '{ "version": "1.0.0", "date": "2026-11-25" }';
    return [error(releaseFile, '', `must be a version and its day, and nothing else: ${example}`)];
  }
  const newest = newestEntry(changelog);
  if (newest?.version === told.version && newest.date === told.date) return [];
  const wanted = `## ${told.version}, ${told.date}`;
  const found = newest === null ? 'no entry' : `"## ${newest.version}, ${newest.date}"`;
  return [error(changelogFile, '', `found ${found} as the newest, but ${releaseFile} says "${wanted}"`)];
}
