/** Writes the tables of names and forms that browsers lack: `npm run data:tables`. */
import { languageTables } from './generatedFiles.ts';
import { writeGenerated } from './writeGenerated.ts';

writeGenerated(languageTables());
