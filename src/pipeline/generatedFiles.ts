/** Committed files that code writes: `check` fails when one differs from what the code writes. */
import { join } from 'node:path';
import { languages } from '#domain/language.ts';
import { recordSchemas } from '#domain/records.ts';
import { schemaFileName } from '#domain/schemaFileName.ts';
import { recordFolders } from './check/readData.ts';
import { details, drawnOutlines } from './drawn/drawnOutlines.ts';
import { coreFaces } from './fonts/coreFaces.ts';
import { jsonSchema } from './jsonSchema.ts';
import { countryNames } from './tables/countryNames.ts';
import { kazakhTables } from './tables/kazakhTables.ts';

/** `path` is absolute; `command` is the npm script that writes it. */
export type GeneratedFile = {
  path: string;
  content: string;
  command: 'data:schema' | 'data:tables' | 'data:outlines' | 'data:fonts';
};

export const projectFolder = join(import.meta.dirname, '../..');
export const coreFontsFolder = join(projectFolder, 'src/ui/fonts/generated');
const i18nFolder = join(projectFolder, 'src/i18n/generated');

/** One row per line, so that a change shows in a diff as what it is. */
function oneRowPerLine(rows: Record<string, unknown>): string {
  const lines = Object.entries(rows).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

export function languageTables(): GeneratedFile[] {
  const command = 'data:tables';
  return [
    {
      path: join(i18nFolder, 'kazakh.json'),
      content: `${JSON.stringify(kazakhTables(), null, 2)}\n`,
      command,
    },
    ...languages.map((language): GeneratedFile => {
      const names = Object.entries(countryNames()).map(([code, all]) => [code, all[language]]);
      return {
        path: join(i18nFolder, `countries-${language}.json`),
        content: oneRowPerLine(Object.fromEntries(names)),
        command,
      };
    }),
  ];
}

export function schemaFiles(): GeneratedFile[] {
  return recordFolders.map((folder) => ({
    path: join(projectFolder, 'data/schema', schemaFileName[folder]),
    content: jsonSchema(recordSchemas[folder]),
    command: 'data:schema',
  }));
}

/** The outlines of land and lakes that the drawn map shows. */
export function outlineFiles(): GeneratedFile[] {
  return Object.entries(details).map(([name, detail]) => ({
    path: join(projectFolder, 'src/map/drawn/generated', `${name}.json`),
    content: oneRowPerLine(drawnOutlines(detail)),
    command: 'data:outlines',
  }));
}

/** The style sheet of the core fonts. */
export function fontFaceFiles(): GeneratedFile[] {
  return [{ path: join(coreFontsFolder, 'core.css'), content: coreFaces(), command: 'data:fonts' }];
}

export function generatedFiles(): GeneratedFile[] {
  return [...languageTables(), ...schemaFiles(), ...outlineFiles(), ...fontFaceFiles()];
}
