import type { Tag } from './tags.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join('');
}

/** Inside a script HTML knows no escapes: a `<` could end or open one, so JSON writes it by its number. */
function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function tagHtml(tag: Tag): string {
  switch (tag.tag) {
    case 'title':
      return `<title>${escaped(tag.text)}</title>`;
    case 'meta':
      return `<meta${attributes({ name: tag.name, content: tag.content, media: tag.media })}>`;
    case 'property':
      return `<meta${attributes({ property: tag.property, content: tag.content })}>`;
    case 'link': {
      const { rel, href, hreflang, type, sizes, title } = tag;
      return `<link${attributes({ rel, href, hreflang, type, sizes, title })}>`;
    }
    case 'jsonLd': {
      const graph = { '@context': 'https://schema.org', '@graph': tag.things };
      return `<script type="application/ld+json">${jsonInScript(graph)}</script>`;
    }
  }
}

/** The tags as HTML, one a line, to be put inside `<head>`. */
export function headHtml(tags: readonly Tag[]): string {
  return tags.map(tagHtml).join('\n');
}
