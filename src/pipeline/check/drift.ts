import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { generatedFiles, projectFolder, type GeneratedFile } from '#pipeline/generatedFiles.ts';
import { error, type Problem } from './problem.ts';

/** Committed files that differ from what the code writes now. */
export function driftProblems(files: readonly GeneratedFile[] = generatedFiles()): Problem[] {
  return files
    .filter(({ path, content }) => contentOf(path) !== content)
    .map(({ path, command }) =>
      error(
        relative(`${projectFolder}/data`, path),
        '',
        `is not what the code writes now: run "npm run ${command}"`,
      ),
    );
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
