import { join } from 'node:path';
import type { Problem } from './problem.ts';

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function grouped(problems: readonly Problem[]): string[] {
  const files = [...new Set(problems.map(({ file }) => file))].toSorted();
  return files.flatMap((file) => [
    join('data', file),
    ...problems
      .filter((problem) => problem.file === file)
      .map(({ field, message }) => `  ${field === '' ? '' : `${field}: `}${message}`),
    '',
  ]);
}

/** The whole report. Warnings are only counted unless asked for. */
export function report(problems: readonly Problem[], files: number, withWarnings: boolean): string {
  const errors = problems.filter(({ level }) => level === 'error');
  const warnings = problems.filter(({ level }) => level === 'warning');
  const lines = grouped(errors);
  if (withWarnings)
    lines.push(...grouped(warnings).map((line) => (line.startsWith('  ') ? `  note: ${line.trim()}` : line)));
  lines.push(verdict(errors, files));
  if (warnings.length > 0) {
    lines.push(
      `${plural(warnings.length, 'note')} that stop nothing${withWarnings ? '' : ' (shown with --notes)'}.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function verdict(errors: readonly Problem[], files: number): string {
  const read = plural(files, 'file');
  if (errors.length === 0) return `${read} read, everything is in order.`;
  const wrong = new Set(errors.map(({ file }) => file)).size;
  return `${plural(errors.length, 'problem')} in ${plural(wrong, 'file')} (${read} read). Please mend them and run "npm run data:check" again.`;
}
