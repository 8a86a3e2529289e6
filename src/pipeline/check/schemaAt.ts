import { z } from 'zod';

/** The schemas that may describe what stands at a path of a record: several where there is a choice. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let here = unwrapped(schema);
  for (const key of path) here = here.flatMap((one) => step(one, key)).flatMap(unwrapped);
  return here;
}

/** Names of the fields that may stand at a path. */
export function knownFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape;
    const field = typeof key === 'string' && Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field ? [field] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) {
    const item = typeof key === 'number' ? schema.def.items[key] : undefined;
    return item ? [item] : [];
  }
  return [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.def.innerType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrapped);
  return [schema];
}

/** What an editor is told about a field, or null. */
export function descriptionAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | null {
  const [one] = schemasAt(schema, path);
  return (one instanceof z.ZodType && one.description) || null;
}
