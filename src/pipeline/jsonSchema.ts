import { z } from 'zod';
import type { RecordFolder } from '#domain/records.ts';

export const schemaFileName = {
  cities: 'city.schema.json',
  links: 'link.schema.json',
  milestones: 'milestone.schema.json',
  stories: 'story.schema.json',
  sources: 'source.schema.json',
  terms: 'term.schema.json',
} as const satisfies Record<RecordFolder, string>;

/** The JSON Schema that editors of the files read while one types: field names, words, descriptions. */
export function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
