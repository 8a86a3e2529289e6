import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mapElement } from './mapElement.ts';
import { frameOf, ready, show, site, tell, titles } from './testElement.ts';

const heard = vi.fn<(type: string, detail: unknown) => void>();

function hear(event: Event): void {
  heard(event.type, event instanceof CustomEvent ? event.detail : null);
}

beforeEach(() => {
  for (const type of ['ready', 'select', 'view', 'error', 'height', 'click', 'constructor']) {
    document.addEventListener(`atlas-${type}`, hear);
  }
});
afterEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('whom it hears', () => {
  test('its own frame', () => {
    const element = show('<sister-cities-map city="almaty"></sister-cities-map>');
    tell(element, ready);
    tell(element, { type: 'select', city: 'rennes', entry: null });
    expect(heard.mock.calls).toEqual([
      ['atlas-ready', { city: 'almaty', entry: null, lang: 'fr', commands: ['select'] }],
      ['atlas-select', { city: 'rennes', entry: null }],
    ]);
  });

  test.each([
    'https://cities.example.evil.example',
    'https://evil-cities.example',
    'https://evilcities.example',
    'https://cities.example:8443',
    'https://cities.example.',
    'https://cities.example/',
    'https://user@cities.example',
    'http://cities.example',
    'HTTPS://CITIES.EXAMPLE',
    'https://cities.exampl',
    'null',
    '',
    '*',
  ])('not its frame where another page has come into it: %s', (other) => {
    const element = show('<sister-cities-map city="almaty"></sister-cities-map>');
    tell(element, ready, { origin: other });
    expect(heard).not.toHaveBeenCalled();
  });

  test('not another window, though it be of the atlas’s origin', () => {
    const element = show('<sister-cities-map></sister-cities-map><iframe id="other"></iframe>');
    const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow ?? null;
    for (const source of [other, window, null]) tell(element, ready, { source });
    expect(heard).not.toHaveBeenCalled();
  });

  test('of two on one page each its own', () => {
    show(
      '<sister-cities-map id="a"></sister-cities-map><sister-cities-map id="b" height="auto"></sister-cities-map>',
    );
    const [a, b] = [...document.querySelectorAll('sister-cities-map')];
    if (!a || !b) throw new Error('no elements');
    tell(a, { type: 'height', height: 900 });
    expect([frameOf(a).style.height, frameOf(b).style.height]).toEqual(['480px', '480px']);
    tell(b, { type: 'height', height: 900 });
    expect([frameOf(a).style.height, frameOf(b).style.height]).toEqual(['480px', '900px']);
  });

  test('nobody once it has left the page', () => {
    const element = show('<sister-cities-map></sister-cities-map>');
    const { contentWindow: source } = frameOf(element);
    element.remove();
    tell(element, ready, { source });
    expect(heard).not.toHaveBeenCalled();
  });

  test('only messages it knows', () => {
    const element = show('<sister-cities-map></sister-cities-map>');
    for (const odd of [
      { atlas: 2, type: 'ready' },
      { type: 'constructor' },
      { type: 'click' },
      { type: 7 },
      {},
    ]) {
      tell(element, odd);
    }
    expect(heard).not.toHaveBeenCalled();
  });
});

test('in a page without an origin the frame has none either, and is known by its window', () => {
  vi.spyOn(window, 'origin', 'get').mockReturnValue('null');
  const Sandboxed = mapElement(site, titles);
  customElements.define('sandboxed-map', class extends Sandboxed {});
  document.body.innerHTML = '<sandboxed-map></sandboxed-map>';
  const element = document.querySelector('sandboxed-map');
  if (!element) throw new Error('no element');
  tell(element, ready, { origin: 'https://cities.example.evil.example' });
  tell(element, ready, { origin: 'null', source: window });
  expect(heard).not.toHaveBeenCalled();
  tell(element, ready, { origin: 'null' });
  expect(heard).toHaveBeenCalledOnce();
});
