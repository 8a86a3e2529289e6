/** Writes the JSON Schemas that describe the records to text editors: `npm run data:schema`. */
import { schemaFiles } from './generatedFiles.ts';
import { writeGenerated } from './writeGenerated.ts';

writeGenerated(schemaFiles());
