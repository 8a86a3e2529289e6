/** `npm run data:freeze`: keeps the facts as they are now as a version that embeds can ask for. */
import { join } from 'node:path';
import { builtFiles } from './build/builtFiles.ts';
import { checkData } from './check/checkData.ts';
import { report } from './check/report.ts';
import { projectFolder } from './generatedFiles.ts';
import { openDataFiles } from './openData/openDataFiles.ts';
import { readRelease, releaseProblems } from './openData/release.ts';
import { keepVersion } from './versions/versions.ts';

const folder = join(projectFolder, 'data');
const { problems, files, data } = checkData(folder);
const unreleased = releaseProblems(folder);
process.stdout.write(report([...problems, ...unreleased], files, false));
if (data && unreleased.length === 0) {
  const release = readRelease(folder);
  const built = builtFiles(data);
  for (const [path, text] of openDataFiles(data, built, release)) built.set(path, text);
  process.stdout.write(`${keepVersion(folder, release.version, built)} written.\n`);
} else {
  process.exitCode = 1;
}
