/** `npm run data:check`: reports every problem of the data at once; exit code 1 if there is one. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData } from './check/checkData.ts';
import { report } from './check/report.ts';
import { driftProblems } from './check/drift.ts';
import { projectFolder } from './generatedFiles.ts';
import { releaseProblems } from './openData/release.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, notes: { type: 'boolean', default: false } },
});

const folder = values.data ?? join(projectFolder, 'data');
const { problems, files } = checkData(folder);
const all = [...problems, ...releaseProblems(folder), ...(values.data === undefined ? driftProblems() : [])];
process.stdout.write(report(all, files, values.notes));
process.exitCode = all.some(({ level }) => level === 'error') ? 1 : 0;
