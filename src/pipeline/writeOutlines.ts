/** Writes the outlines of the drawn map: `npm run data:outlines`. */
import { outlineFiles } from './generatedFiles.ts';
import { writeGenerated } from './writeGenerated.ts';

writeGenerated(outlineFiles());
