import { beforeEach, expect, test } from 'vitest';
import { readEmbedParameters } from '#url/embedParameters.ts';
import { firstScript } from './firstScript.ts';

const root = document.documentElement;

/** Listeners of the script that was run last. */
let undo: (() => void)[] = [];

beforeEach(() => {
  for (const each of undo) each();
  undo = [];
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

function listen(type: string, hear: EventListener, capture: boolean): void {
  window.addEventListener(type, hear, capture);
  undo.push(() => window.removeEventListener(type, hear, capture));
}

function run(search: string): void {
  window.history.replaceState(null, '', `/fr/city/almaty/${search}`);
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the script that stands in the page
  new Function(
    'addEventListener',
    firstScript(['/sans.woff2', '/serif.woff2'], { current: '1.1.0', kept: ['1.0.0', '1.1.0'] }),
  )(listen);
}

const marks = (): Record<string, string | undefined> => Object.fromEntries(Object.entries(root.dataset));

const fontsAsked = (): string[] =>
  Array.from(document.head.querySelectorAll('link[rel=preload]'), (link) => link.getAttribute('href') ?? '');

test('a page takes the theme of its address, and asks for its fonts', () => {
  run('?theme=night');
  expect(marks()).toEqual({ theme: 'night' });
  expect(fontsAsked()).toEqual(['/sans.woff2', '/serif.woff2']);
  run('?theme=pink');
  expect(root.dataset['theme']).toBe('night');
});

test('an embed is marked with what its address asks for, and has the fonts of the device', () => {
  run(
    '?embed=1&theme=paper&hide=Title,legend&accent=7A1f1f&font=Georgia,%20serif&height=auto&interaction=off',
  );
  expect(marks()).toEqual({
    theme: 'paper',
    embed: '',
    hide: 'title legend',
    height: 'auto',
    interaction: 'off',
    accent: '',
  });
  expect(root.style.getPropertyValue('--host-accent')).toBe('#7A1f1f');
  expect(root.style.getPropertyValue('--font-sans')).toBe('Georgia, serif,system-ui,sans-serif');
  expect(fontsAsked()).toEqual([]);
});

test("the atlas's own fonts come where they are asked for", () => {
  run('?embed=1&font=atlas');
  expect(root.dataset['font']).toBe('atlas');
  expect(fontsAsked()).toHaveLength(2);
  expect(root.style.getPropertyValue('--font-sans')).toBe('');
});

test.each(['red', '12345', '7a1f1f;}', 'url(x)', '7a1f1f00'])('%s is no accent', (accent) => {
  run(`?embed=1&accent=${encodeURIComponent(accent)}`);
  expect(root.dataset['accent']).toBeUndefined();
  expect(root.getAttribute('style')).toBeNull();
  expect(readEmbedParameters(window.location.search).accent).toBeNull();
});

test.each(['url(//x)', 'a;color:red', '"Arial"', 'x'.repeat(200), '}'])('%s is no name of a font', (font) => {
  run(`?embed=1&font=${encodeURIComponent(font)}`);
  expect(root.getAttribute('style')).toBeNull();
  expect(readEmbedParameters(window.location.search).font).toBeNull();
});

test('what is left out by default is the search alone', () => {
  run('?embed=1');
  expect(root.dataset['hide']).toBe(readEmbedParameters('?embed=1').hide);
});

test('an embed keeps to an older version of the facts that the site keeps; the newest needs no mark', () => {
  run('?embed=1&data=1.0.0');
  expect(root.dataset['frozen']).toBe('1.0.0');
  for (const search of ['?embed=1&data=1.1.0', '?embed=1&data=0.9.0', '?data=1.0.0', '?embed=1']) {
    delete root.dataset['frozen'];
    run(search);
    expect([search, root.dataset['frozen']]).toEqual([search, undefined]);
  }
});

function pressed(href: string): HTMLAnchorElement {
  document.body.innerHTML = `<main><a href="${href}"><b>Rennes</b></a></main>`;
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  // Nothing is to be opened in a test.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  document.querySelector('b')?.dispatchEvent(press);
  const link = document.querySelector('a');
  if (!link) throw new Error('no link');
  return link;
}

test('a link pressed before React knows of it stays in the embed, with its look', () => {
  run('?embed=1&theme=night&view=2/0/0&entry=park');
  expect(pressed('/fr/link/almaty--rennes/').search).toBe('?embed=1&theme=night');
  expect(pressed('/fr/link/almaty--rennes/?entry=tree').search).toBe('?entry=tree&embed=1&theme=night');
  expect(pressed('/fr/city/rennes/?embed=1').search).toBe('?embed=1');
});

test('a link out of the atlas, or to a file, does not take the place of the embed', () => {
  run('?embed=1');
  expect(pressed('https://example.org/').target).toBe('_blank');
  expect(pressed('/data/cities.csv').target).toBe('_blank');
  expect(pressed('/fr/city/rennes/').target).toBe('');
});
