/** Attributes by name; `true` stands without a value, `false` is left out. */
type Attributes = Record<string, string | boolean>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags and in attributes alike. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** The beginning of an element, with its attributes in the order given. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === false) return [];
    return value === true ? [key] : [`${key}="${escaped(value)}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}
