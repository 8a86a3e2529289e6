import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFiles } from './builtFiles.ts';

/**
 * Writes all files beside the folder and puts them in its place at the end, so that a build that
 * breaks off leaves the old folder whole, and no file of an earlier build stays behind.
 */
export function writeFolder(folder: string, files: BuiltFiles): void {
  const fresh = `${folder}.fresh-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    for (const [path, content] of files) {
      const target = join(fresh, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    rmSync(old, { recursive: true, force: true });
    moveIfThere(folder, old);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
}
