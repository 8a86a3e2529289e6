import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { linkStatuses } from '#domain/kinds.ts';
import { languages } from '#domain/language.ts';
import { frameAddress } from '#embed/component/frameAddress.ts';
import { readAddress } from '#url/address.ts';
import {
  defaultEmbedParameters,
  heightModes,
  hideableParts,
  interactions,
  loadModes,
  readEmbedParameters,
} from '#url/embedParameters.ts';
import { defaultParameters, projections, themes } from '#url/parameters.ts';
import type { Embed } from './choice.ts';
import { forms, snippet } from './snippets.ts';

type Tag = { name: string; attributes: Record<string, string>; text: string };

/** Every element of the markup in order, with the text right inside it. */
function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = { name, attributes, text: '' };
      tags.push(tag);
      open.push(tag);
    },
    ontext(text) {
      const tag = open.at(-1);
      if (tag) tag.text += text;
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(markup);
  return tags;
}

const site = 'https://cities.example.org/atlas/';
const title = 'Almaty : villes jumelées · Atlas';

const plain: Embed = {
  page: { name: 'city', id: 'almaty' },
  language: 'fr',
  parameters: defaultParameters,
  options: defaultEmbedParameters,
  height: 480,
};

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const font = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,-]{0,30}$/u).map((text) => text.trim());
const hide = fc.subarray([...hideableParts]).map((parts) => parts.join(',') || 'none');

const embeds: fc.Arbitrary<Embed> = fc.record({
  page: fc.oneof(
    fc.constantFrom({ name: 'start' } as const, { name: 'cities' } as const, { name: 'movement' } as const),
    id.map((each) => ({ name: 'city', id: each }) as const),
    id.map((each) => ({ name: 'story', id: each }) as const),
    fc
      .tuple(id, id)
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ name: 'link', id: `${a}--${b}` }) as const),
  ),
  language: fc.constantFrom(...languages),
  parameters: fc
    .record({
      theme: fc.constantFrom(...themes),
      projection: fc.constantFrom(...projections),
      view: fc.option(
        fc.record({
          zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
          lat: fc.integer({ min: -90000, max: 90000 }).map((n) => n / 1000),
          lon: fc.integer({ min: -180000, max: 179999 }).map((n) => n / 1000),
        }),
      ),
      embed: fc.constant(null),
      map: fc.constant('live' as const),
      entry: fc.constant(null),
      from: fc.option(fc.integer({ min: 1000, max: 2999 })),
      to: fc.option(fc.integer({ min: 1000, max: 2999 })),
      status: fc.option(fc.subarray([...linkStatuses], { minLength: 1 })),
      country: fc.option(fc.constantFrom('KZ', 'FR', 'NA')),
    })
    // In the other order they would be read as the same span, and written anew.
    .filter(({ from, to }) => from === null || to === null || from <= to),
  options: fc.record({
    hide,
    accent: fc.option(fc.stringMatching(/^[\da-f]{6}$/)),
    font: fc.option(font),
    interaction: fc.constantFrom(...interactions),
    height: fc.constantFrom(...heightModes),
    load: fc.constantFrom(...loadModes),
    data: fc.constantFrom(null, '1.0.0'),
  }),
  height: fc.integer({ min: 200, max: 2000 }),
});
/** Names may come with any sign. */
const titles = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('"><script>alert(1)</script>', "L'&amp;<b>"),
);

/** Of the whole address what an embed is made of. */
function readBack(href: string) {
  const { pathname, search } = new URL(href);
  const { language, page, parameters } = readAddress({ pathname, search }, '/atlas/');
  return {
    language,
    page,
    parameters: { ...parameters, embed: null },
    options: readEmbedParameters(search),
  };
}

describe('a frame', () => {
  test('is what a site pastes: one line for the frame, one for the link behind it', () => {
    expect(snippet('frame', plain, title, site)).toBe(
      [
        '<iframe src="https://cities.example.org/atlas/fr/city/almaty/?embed=1" title="Almaty : villes jumelées · Atlas"' +
          ' width="100%" height="480" frameborder="0" loading="lazy" allow="fullscreen"' +
          ' referrerpolicy="strict-origin-when-cross-origin"' +
          ' sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
        '<p><a href="https://cities.example.org/atlas/fr/city/almaty/" hreflang="fr">Almaty : villes jumelées · Atlas</a></p>',
      ].join('\n'),
    );
  });

  test('leads, whatever is chosen, to just these choices, and whatever the name, ends nowhere early', () => {
    fc.assert(
      fc.property(embeds, titles, (embed, name) => {
        const tags = tagsOf(snippet('frame', embed, name, site));
        expect(tags.map((tag) => tag.name)).toEqual(['iframe', 'p', 'a']);
        const [inFrame, , link] = tags;
        const { height, ...rest } = embed;
        expect(readBack(inFrame?.attributes['src'] ?? '')).toEqual(rest);
        expect(inFrame?.attributes).toMatchObject({ title: name, height: String(height) });
        expect(link?.text).toBe(name);
        expect(readBack(link?.attributes['href'] ?? '')).toMatchObject({
          page: embed.page,
          language: embed.language,
          parameters: defaultParameters,
        });
      }),
    );
  });
});

describe('a web component', () => {
  test('says in its attributes what the frame says in its address', () => {
    const embed: Embed = {
      ...plain,
      parameters: { ...defaultParameters, theme: 'night' },
      options: { ...defaultEmbedParameters, accent: '7a1f1f', hide: 'title,list', height: 'auto' },
    };
    expect(snippet('component', embed, title, site)).toBe(
      [
        '<script async src="https://cities.example.org/atlas/embed.js"></script>',
        '<sister-cities-map city="almaty" lang="fr" hide="title,list" accent="7a1f1f" height="auto" theme="night"' +
          ' label="Almaty : villes jumelées · Atlas">' +
          '<a href="https://cities.example.org/atlas/fr/city/almaty/" hreflang="fr">Almaty : villes jumelées · Atlas</a>' +
          '</sister-cities-map>',
      ].join('\n'),
    );
  });

  test('has, whatever is chosen, one script, one tag and one link in it', () => {
    fc.assert(
      fc.property(embeds, titles, (embed, name) => {
        const tags = tagsOf(snippet('component', embed, name, site));
        expect(tags.map((tag) => tag.name)).toEqual(['script', 'sister-cities-map', 'a']);
        const { city, link, story, page, lang, label, height } = tags[1]?.attributes ?? {};
        expect(city ?? link ?? story ?? page).toBe('id' in embed.page ? embed.page.id : embed.page.name);
        expect({ lang, label }).toEqual({ lang: embed.language, label: name });
        expect(height).toBe(embed.options.height === 'auto' ? 'auto' : String(embed.height));
        // The tag builds the very frame that the other form has.
        const address = frameAddress(
          (attribute) => tags[1]?.attributes[attribute] ?? null,
          embed.language,
          site,
        );
        const { height: _, ...rest } = embed;
        expect(readBack(address)).toEqual(rest);
      }),
    );
  });
});

describe('a picture', () => {
  test('is the one that is shown where the page is shared, and leads to the page', () => {
    expect(snippet('picture', plain, title, site)).toBe(
      '<a href="https://cities.example.org/atlas/fr/city/almaty/" hreflang="fr">' +
        '<img src="https://cities.example.org/atlas/pictures/city/almaty.jpg" alt="Almaty : villes jumelées · Atlas"' +
        ' width="600" height="315" loading="lazy"></a>',
    );
  });

  test('is one link and one picture, whatever the name', () => {
    fc.assert(
      fc.property(embeds, titles, (embed, name) => {
        const tags = tagsOf(snippet('picture', embed, name, site));
        expect(tags.map((tag) => tag.name)).toEqual(['a', 'img']);
        expect(tags[1]?.attributes['alt']).toBe(name);
      }),
    );
  });
});

test('no form needs what strict sites forbid: style attributes, script between tags', () => {
  for (const form of forms) {
    const tags = tagsOf(snippet(form, plain, title, site));
    expect(tags.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
    expect(tags.find(({ name }) => name === 'script')?.text ?? '').toBe('');
  }
});
