import { createHash } from 'node:crypto';
import { marked } from 'marked';

const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; background: #fbf8f1; color: #26221c;
  font: 1rem/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
h1, h2, h3 { font-family: 'Source Serif 4', Georgia, serif; font-weight: 400; line-height: 1.2; }
a { color: #8c3a1e; }
pre, table { display: block; overflow-x: auto; }
pre { padding: 1rem; background: #f3ecdf; }
code { font-size: 0.9em; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid #dcd2bf; text-align: start; vertical-align: top; }
`;

/** It runs no script and fetches nothing. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The guide for editors (data/README.md) as a page to be read on the site. The text is the project's own, so its HTML is trusted. */
export function guidePage(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Guide';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sister Cities Atlas</title>
<style>${style}</style>
</head>
<body>
<p><a href="../en/about/?entry=correct">Sister Cities Atlas</a></p>
${marked.parse(markdown, { async: false })}</body>
</html>
`;
}
