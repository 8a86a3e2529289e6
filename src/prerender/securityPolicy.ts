import { createHash } from 'node:crypto';

/** What a browser may do with a page besides running its scripts and styles: docs/decisions/policy-in-the-page.md. */
const rules = [
  // data: is the icon that stands in the head.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // data: is how MapLibre starts its worker in a frame that has no origin (sandbox="allow-scripts").
  "worker-src 'self' data:",
  "manifest-src 'self'",
  // The preview of an embed (src/embed/panel).
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const styleAttribute = /<[a-z][^\s<>]*(?:\s+[^\s=<>"']+(?:="[^"]*")?)*?\s+style=[^>]*/i;
const charset = /<meta charset="utf-8" ?\/?>/;

/** Data in a script element are not run. */
const isRun = (attributes: string): boolean => !/\btype="(?!module")/.test(attributes);

/** As a policy names a text that stands in the page. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function hashSources(page: string, name: 'script' | 'style'): string[] {
  const texts = [...page.matchAll(element)].filter(
    ([, tag, attributes = '']) =>
      tag === name && (name === 'style' || (isRun(attributes) && !/\bsrc=/.test(attributes))),
  );
  return [...new Set(texts.map(([, , , text = '']) => hashSource(text)))];
}

/** The policy of a page: our own files, and just the scripts and styles that stand in it. */
export function securityPolicy(page: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashSources(page, 'script')].join(' '),
    ["style-src 'self'", ...hashSources(page, 'style')].join(' '),
    ...rules,
  ].join('; ');
}

/**
 * The finished page with its policy at the very beginning of the head, where it holds for all that follows. Throws
 * where the page has a style attribute, which no hash allows, or no place for the policy.
 */
export function withSecurityPolicy(page: string): string {
  const [found] = styleAttribute.exec(page.replaceAll(element, '')) ?? [];
  if (found !== undefined) throw new Error(`a written page may have no style attribute: ${found}`);
  if (!charset.test(page)) throw new Error('the page names no charset, behind which its policy stands');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(page)}">`;
  return page.replace(charset, (tag) => `${tag}\n    ${policy}`);
}
