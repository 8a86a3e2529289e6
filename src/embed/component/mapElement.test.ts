import { afterEach, describe, expect, test } from 'vitest';
import { frameOf, makeReady, origin, ready, show, site, spyOnPosts, tell } from './testElement.ts';

const settled = () => Promise.resolve();

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = '';
});

describe('what it builds', () => {
  test('is one frame with a name, that loads late and may do no more than it must', () => {
    const frame = frameOf(
      show('<sister-cities-map city="almaty" lang="fr"><a href="/x">Almaty</a></sister-cities-map>'),
    );
    expect(frame.getAttribute('src')).toBe(`${site}fr/city/almaty/?embed=1`);
    expect(frame.title).toBe('Almaty');
    expect(frame).toHaveAttribute('loading', 'lazy');
    expect(frame).toHaveAttribute('allow', 'fullscreen');
    expect(frame.getAttribute('sandbox')?.split(' ')).not.toContain('allow-top-navigation');
    expect(frame.style.height).toBe('480px');
  });

  test('is called by its label, else by the link in it, else by the atlas’s name in its language', () => {
    expect(frameOf(show('<sister-cities-map label="Our sisters"><a>x</a></sister-cities-map>')).title).toBe(
      'Our sisters',
    );
    document.documentElement.lang = 'ru-RU';
    expect(frameOf(show('<sister-cities-map></sister-cities-map>')).title).toBe('Атлас');
  });

  test('speaks its own language, else the page’s', () => {
    document.documentElement.lang = 'kk';
    expect(frameOf(show('<sister-cities-map></sister-cities-map>')).src).toContain('/kk/?');
    expect(frameOf(show('<div lang="ru"><sister-cities-map></sister-cities-map></div>')).src).toContain(
      '/ru/?',
    );
  });

  test('leaves what stands in it where it is, for whoever reads the page without scripts', () => {
    const element = show('<sister-cities-map><a href="/x">Almaty</a></sister-cities-map>');
    expect(element.innerHTML).toBe('<a href="/x">Almaty</a>');
  });

  test('takes nothing for markup that stands in an attribute', () => {
    const frame = frameOf(
      show('<sister-cities-map label="&quot;><img src=x onerror=alert(1)>"></sister-cities-map>'),
    );
    expect(frame.title).toBe('"><img src=x onerror=alert(1)>');
    expect(frame.parentNode?.childNodes).toHaveLength(1);
  });
});

describe('its height', () => {
  test('is a number of pixels, or the content’s within reason', () => {
    expect(frameOf(show('<sister-cities-map height="600"></sister-cities-map>')).style.height).toBe('600px');
    expect(frameOf(show('<sister-cities-map height="tall"></sister-cities-map>')).style.height).toBe('480px');
    const element = show('<sister-cities-map height="auto"></sister-cities-map>');
    expect(frameOf(element).src).toContain('height=auto');
    for (const [told, expected] of [
      [612, '612px'],
      [1e9, '20000px'],
      [-1, '120px'],
      ['99', '120px'],
      [Number.NaN, '120px'],
    ] as const) {
      tell(element, { type: 'height', height: told });
      expect(frameOf(element).style.height).toBe(expected);
    }
  });

  test('in pixels changes without a new frame', async () => {
    const element = show('<sister-cities-map height="600"></sister-cities-map>');
    const frame = frameOf(element);
    element.setAttribute('height', '700');
    await settled();
    expect(frameOf(element)).toBe(frame);
    expect(frame.style.height).toBe('700px');
    element.setAttribute('height', 'auto');
    await settled();
    expect(frameOf(element).src).toContain('height=auto');
  });
});

describe('a change of attributes', () => {
  test('before the embed is there leads to another address, once for all that change together', async () => {
    const element = show('<sister-cities-map city="almaty"></sister-cities-map>');
    element.setAttribute('city', 'rennes');
    element.setAttribute('theme', 'night');
    await settled();
    expect(frameOf(element).src).toBe(`${site}en/city/rennes/?embed=1&theme=night`);
  });

  test('becomes messages to the atlas alone when the embed is there', async () => {
    const element = show('<sister-cities-map city="almaty" from="1950"></sister-cities-map>');
    const posted = makeReady(element);
    element.removeAttribute('city');
    element.setAttribute('link', 'almaty--rennes');
    element.setAttribute('entry', 'bust');
    element.setAttribute('theme', 'night');
    element.setAttribute('lang', 'fr-FR');
    element.setAttribute('to', '1990');
    element.setAttribute('view', '3/40/70');
    await settled();
    expect(posted.mock.calls).toEqual(
      [
        { type: 'lang', lang: 'fr' },
        { type: 'theme', theme: 'night' },
        { type: 'select', link: 'almaty--rennes', entry: 'bust' },
        { type: 'year', from: 1950, to: 1990 },
        { type: 'view', lon: 70, lat: 40, zoom: 3 },
      ].map((message) => [{ atlas: 1, ...message }, origin]),
    );
    expect(frameOf(element).src).toContain('/city/almaty/');
  });

  test('that is taken back leads back', async () => {
    const element = show(
      '<sister-cities-map city="almaty" theme="night" view="3/40/70"></sister-cities-map>',
    );
    const posted = makeReady(element);
    for (const name of ['city', 'theme', 'view']) element.removeAttribute(name);
    await settled();
    expect(posted.mock.calls.map(([message]) => message)).toEqual([
      { atlas: 1, type: 'theme', theme: 'auto' },
      { atlas: 1, type: 'select', city: null, entry: null },
    ]);
  });

  test('that the embed cannot follow loads it anew, and is no step in the page’s history', async () => {
    const element = show('<sister-cities-map city="almaty"></sister-cities-map>');
    const posted = makeReady(element);
    const frame = frameOf(element);
    element.setAttribute('accent', '7a1f1f');
    await settled();
    expect(posted).not.toHaveBeenCalled();
    expect(frameOf(element)).not.toBe(frame);
    expect(frameOf(element).src).toContain('accent=7a1f1f');
  });

  test('of the label changes the name alone', async () => {
    const element = show('<sister-cities-map city="almaty"></sister-cities-map>');
    const posted = makeReady(element);
    element.setAttribute('label', 'Our sisters');
    await settled();
    expect(frameOf(element).title).toBe('Our sisters');
    expect(posted).not.toHaveBeenCalled();
  });
});

describe('its methods', () => {
  test('are messages', () => {
    const element = show('<sister-cities-map></sister-cities-map>');
    const posted = makeReady(element);
    element.select({ city: 'rennes' }, 'bust');
    element.setView({ lon: 1, lat: 2, zoom: 3 });
    expect(posted.mock.calls.map(([message]) => message)).toEqual([
      { atlas: 1, type: 'select', city: 'rennes', entry: 'bust' },
      { atlas: 1, type: 'view', lon: 1, lat: 2, zoom: 3 },
    ]);
  });

  test('wait until the embed is there; of each kind the newest is done', () => {
    const element = show('<sister-cities-map></sister-cities-map>');
    const posted = spyOnPosts(element);
    element.select({ city: 'almaty' });
    element.select({ city: 'rennes' });
    expect(posted).not.toHaveBeenCalled();
    tell(element, ready);
    expect(posted.mock.calls).toEqual([[{ atlas: 1, type: 'select', city: 'rennes', entry: null }, origin]]);
  });
});
