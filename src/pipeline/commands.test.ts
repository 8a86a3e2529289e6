// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleAtlas } from './fixture/sampleAtlas.ts';
import { withFolder } from './fixture/temporaryData.ts';

/** Milliseconds: room for a machine that is busy with other tests. */
const slow = { timeout: 60_000 };

function run(command: 'check' | 'build', ...options: string[]): { status: number | null; output: string } {
  const script = join(import.meta.dirname, `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Every file below a folder with its bytes, as text that tells each byte. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}

function withMistakes(): Map<string, unknown> {
  const files = new Map<string, unknown>(sampleAtlas());
  files.set('cities/suva.json', { ...sampleAtlas().get('cities/suva.json'), kind: 'x', populaton: 1 });
  return files.set('links/rennes--suva.json', '{');
}

describe('npm run data:check', slow, () => {
  test('says that everything is in order and ends well', () => {
    withFolder(sampleAtlas(), (data) => {
      const { status, output } = run('check', '--data', data);
      expect(output).toMatch(/^9 files read, everything is in order\./);
      expect(status).toBe(0);
    });
  });

  test('groups all problems by file, counts them and ends with 1', () => {
    withFolder(withMistakes(), (data) => {
      const { status, output } = run('check', '--data', data);
      expect(output.split('\n')).toEqual([
        'data/cities/suva.json',
        expect.stringMatching(/^ {2}kind: found "x"/),
        '  populaton: unknown field; maybe "population"?',
        '',
        'data/links/rennes--suva.json',
        expect.stringMatching(/^ {2}is no JSON: line 1, column 2/),
        '',
        expect.stringMatching(/^3 problems in 2 files \(8 files read\)/),
        '',
      ]);
      expect(status).toBe(1);
    });
  });
});

describe('npm run data:build', slow, () => {
  test('writes the files, the same bytes a second time', () => {
    withFolder(new Map(), (folder) => {
      withFolder(sampleAtlas(), (data) => {
        const [first, second] = ['first', 'second'].map((name) => {
          const out = join(folder, name);
          expect(run('build', '--data', data, '--out', out, '--no-basemap').status).toBe(0);
          return contents(out);
        });
        expect(first?.size).toBeGreaterThan(10);
        expect(second).toEqual(first);
      });
    });
  });

  test('stops with the report of the check and writes nothing when there is a mistake', () => {
    withFolder(withMistakes(), (data) => {
      const out = join(data, 'out');
      const { status, output } = run('build', '--data', data, '--out', out, '--no-basemap');
      expect(status).toBe(1);
      expect(output).toMatch(/3 problems in 2 files/);
      expect(existsSync(out)).toBe(false);
    });
  });
});
