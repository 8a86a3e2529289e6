/** `npm run data:build`: checks the data, then writes what the page loads, the basemap included. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changelogPath } from '#domain/openData.ts';
import { builtFiles } from './build/builtFiles.ts';
import { guidePage } from './build/guidePage.ts';
import { writeFolder } from './build/writeFolder.ts';
import { checkData } from './check/checkData.ts';
import { report } from './check/report.ts';
import { projectFolder } from './generatedFiles.ts';
import { openDataFiles } from './openData/openDataFiles.ts';
import { readChangelog, readRelease, releaseProblems } from './openData/release.ts';
import { addVersions } from './versions/versions.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(projectFolder, 'data') },
    out: { type: 'string', default: join(projectFolder, 'public/data') },
    basemap: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const { problems, files, data } = checkData(values.data);
const unreleased = releaseProblems(values.data);
process.stdout.write(report([...problems, ...unreleased], files, false));
if (data && unreleased.length === 0) {
  const built = builtFiles(data);
  for (const [path, text] of openDataFiles(data, built, readRelease(values.data))) built.set(path, text);
  const guide = join(values.data, 'README.md');
  if (existsSync(guide)) built.set('guide.html', guidePage(readFileSync(guide, 'utf8')));
  addVersions(values.data, readRelease(values.data).version, built);
  const changelog = readChangelog(values.data);
  if (changelog !== null) built.set(changelogPath, changelog);
  writeFolder(resolve(values.out), built);
  process.stdout.write(`${built.size} files written to ${values.out}.\n`);
  if (values.basemap) await writeBasemap();
} else {
  process.exitCode = 1;
}

async function writeBasemap(): Promise<void> {
  // Loaded only when wanted: it brings the heavy libraries for tiles and pictures.
  const { buildBasemap } = await import('./basemap/build.ts');
  for (const { output, bytes, fresh } of await buildBasemap()) {
    process.stdout.write(`${output}: ${Math.round(bytes / 1024)} KB, ${fresh ? 'built' : 'unchanged'}.\n`);
  }
}
