// @vitest-environment node
import { expect, test } from 'vitest';
import { driftProblems } from './check/drift.ts';
import { generatedFiles } from './generatedFiles.ts';

test('the committed schemas and tables are what the code writes', () => {
  expect(driftProblems()).toEqual([]);
});

test('a changed or missing file is told with the command that writes it', () => {
  const [file] = generatedFiles();
  const changed = file
    ? [
        { ...file, content: `${file.content} ` },
        { ...file, path: '/nowhere/at/all.json' },
      ]
    : [];
  expect(driftProblems(changed).map(({ message }) => message)).toEqual([
    expect.stringContaining('npm run data:tables'),
    expect.stringContaining('npm run data:tables'),
  ]);
});

test('each of the six schemas lets an editor mark unknown fields', () => {
  const schemas = generatedFiles().filter(({ command }) => command === 'data:schema');
  expect(schemas).toHaveLength(6);
  for (const { content } of schemas) expect(content).toContain('"additionalProperties": false');
});
