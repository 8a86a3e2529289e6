import { z } from 'zod';

/** The JSON Schema that editors of the files read while one types: field names, words, descriptions. */
export function jsonSchema(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
