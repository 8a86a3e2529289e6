/** What the fields of one fact say together: rules of the schemas that look at more than one field. */

/** The part of zod's context that the rules use. */
type Context = { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; message: string }) => void };
type Sourced = { sources: unknown[]; confidence: string };

function hasField<K extends string>(value: unknown, name: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && name in value;
}

/** Looked at even where other fields are wrong: an editor is told all mistakes at once. */
export const whereSourced = {
  when: ({ value }: { value: unknown }): boolean =>
    hasField(value, 'sources') &&
    Array.isArray(value.sources) &&
    hasField(value, 'confidence') &&
    typeof value.confidence === 'string',
};

export function sourcesFitConfidence({ sources, confidence }: Sourced, context: Context): void {
  if (sources.length === 0 && confidence !== 'unchecked') {
    const message = 'must name at least one source, or confidence must be "unchecked"';
    context.addIssue({ code: 'custom', path: ['sources'], message });
  }
  if (sources.length > 0 && confidence === 'unchecked') {
    const message =
      'must be "sourced" where a source is named; a source that does not state the fact must not be named';
    context.addIssue({ code: 'custom', path: ['confidence'], message });
  }
}

export function coordinatesNotOnlyUnchecked(memorial: unknown): boolean {
  return (
    !hasField(memorial, 'coordinatesUnchecked') ||
    memorial.coordinatesUnchecked !== true ||
    hasField(memorial, 'coordinates')
  );
}

export const whereCoordinatesUnchecked = {
  path: ['coordinatesUnchecked'],
  message: 'must not stand without coordinates',
  when: ({ value }: { value: unknown }): boolean => hasField(value, 'coordinatesUnchecked'),
};

/** A tie of which nothing is known needs no source; whatever else is said of it does. */
export function statusNeedsSource(status: { value: string; sources: unknown[] }, context: Context): void {
  if (status.value !== 'unknown' && status.sources.length === 0) {
    const message = 'must name the source that says so, or value must be "unknown"';
    context.addIssue({ code: 'custom', path: ['sources'], message });
  }
}

/**
 * No entry of a list stands in it twice. `keyOf` gives what tells entries apart and, where that is a
 * field of theirs, the path to it.
 */
export function eachOnce<T>(keyOf: (entry: T) => [key: string, ...path: string[]]) {
  return (entries: readonly T[], context: Context): void => {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      const [key, ...path] = keyOf(entry);
      const message = 'must differ from the other entries of this list';
      if (seen.has(key)) context.addIssue({ code: 'custom', path: [index, ...path], message });
      seen.add(key);
    });
  };
}
