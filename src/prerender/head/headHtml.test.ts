import { expect, test } from 'vitest';
import { headHtml } from './headHtml.ts';

test('a name cannot close a tag, an attribute or a script', () => {
  const evil = `"></title></script><img src=x onerror=alert(1)> & '`;
  const html = headHtml([
    { tag: 'title', text: evil },
    { tag: 'meta', name: 'description', content: evil },
    { tag: 'property', property: 'og:title', content: evil },
    { tag: 'link', rel: 'canonical', href: `https://atlas.example/?a="<&` },
    { tag: 'jsonLd', things: [{ '@type': 'City', name: evil }] },
  ]);
  document.head.innerHTML = html;
  expect(document.head.querySelector('img')).toBeNull();
  expect(document.head.children).toHaveLength(5);
  expect(document.querySelector('title')?.textContent).toBe(evil);
  expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe(evil);
  expect(document.querySelector('meta[property]')?.getAttribute('content')).toBe(evil);
  const json: unknown = JSON.parse(document.querySelector('script')?.textContent ?? '');
  expect(json).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'City', name: evil }] });
});
