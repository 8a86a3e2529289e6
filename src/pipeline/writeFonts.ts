/** Cuts the two fonts that nearly every page is painted with to one small file each: `npm run data:fonts`. */
import { writeFileSync } from 'node:fs';
import { coreFonts } from './fonts/coreFonts.ts';
import { coreFontsFolder, fontFaceFiles } from './generatedFiles.ts';
import { writeGenerated } from './writeGenerated.ts';

writeGenerated(fontFaceFiles());
for (const [file, content] of await coreFonts()) writeFileSync(`${coreFontsFolder}/${file}`, content);
