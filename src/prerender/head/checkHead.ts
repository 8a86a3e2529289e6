/** Checks the heads of the whole site, as the tests and the build may ask: all faults at once, in words. */
import { languages, type Language } from '#domain/language.ts';
import type { Page } from '#url/route.ts';
import { longestDescription } from './fitted.ts';
import type { Tag } from './tags.ts';
import { thingFaults } from './thingShapes.ts';

export type Head = { page: Page; language: Language; tags: readonly Tag[] };

/** Below that a description says nothing that the title does not say. */
const shortestDescription = 35;
const wantedLanguages = [...languages, 'x-default'].toSorted().join();

/** Every fault, with the page it is on. `heads`: all pages that are found, in all languages, of a site with an address. */
export function headFaults(heads: readonly Head[]): string[] {
  const byAddress = new Map(heads.map((head) => [canonicalOf(head), head]));
  return [...heads.flatMap((head) => named(head, ownFaults(head, byAddress))), ...sharedTitles(heads)];
}

function named({ page, language }: Head, faults: readonly string[]): string[] {
  const name = 'id' in page ? `${page.name}/${page.id}` : page.name;
  return faults.map((fault) => `${language}/${name}: ${fault}`);
}

function ownFaults(head: Head, byAddress: ReadonlyMap<string | undefined, Head>): string[] {
  return [
    ...wordFaults(head),
    ...alternateFaults(head, byAddress),
    ...socialFaults(head),
    ...head.tags.flatMap((tag) => (tag.tag === 'jsonLd' ? tag.things.flatMap(thingFaults) : [])),
  ];
}

function titlesOf({ tags }: Head): string[] {
  return tags.flatMap((tag) => (tag.tag === 'title' ? [tag.text] : []));
}

/** What a `<meta>` says, by its name or property. */
function contents({ tags }: Head, key: string): string[] {
  return tags.flatMap((tag) => {
    if (tag.tag === 'meta') return tag.name === key ? [tag.content] : [];
    return tag.tag === 'property' && tag.property === key ? [tag.content] : [];
  });
}

function canonicalOf({ tags }: Head): string | undefined {
  return tags.flatMap((tag) => (tag.tag === 'link' && tag.rel === 'canonical' ? [tag.href] : []))[0];
}

/** Language → address. */
function alternatesOf({ tags }: Head): Map<string, string> {
  return new Map(
    tags.flatMap((tag): [string, string][] =>
      tag.tag === 'link' && tag.rel === 'alternate' && tag.hreflang ? [[tag.hreflang, tag.href]] : [],
    ),
  );
}

function wordFaults(head: Head): string[] {
  const titles = titlesOf(head);
  const descriptions = contents(head, 'description');
  const [length = 0] = descriptions.map((text) => text.length);
  return [
    ...(titles.length === 1 && titles[0] !== '' ? [] : ['there must be one title']),
    ...(descriptions.length === 1 ? [] : ['there must be one description']),
    ...(length < shortestDescription || length > longestDescription
      ? [`the description has ${length} characters`]
      : []),
    ...(contents(head, 'theme-color').length === 2 ? [] : ['there must be a theme colour per scheme']),
  ];
}

function alternateFaults(head: Head, byAddress: ReadonlyMap<string | undefined, Head>): string[] {
  const own = canonicalOf(head);
  const alternates = alternatesOf(head);
  if (own === undefined || !isAbsolute(own)) return ['there is no absolute canonical address'];
  if ([...alternates.keys()].toSorted().join() !== wantedLanguages) return ['a language is missing'];
  if (alternates.get(head.language) !== own) return ['the canonical address is not that of its language'];
  return [...alternates].flatMap(([language, href]) => {
    const other = byAddress.get(href);
    if (!other) return [`hreflang ${language} leads to no page: ${href}`];
    return alternatesOf(other).get(head.language) === own ? [] : [`hreflang ${language} does not lead back`];
  });
}

function isAbsolute(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^/]/.test(address);
}

function socialFaults(head: Head): string[] {
  const wanted = ['og:title', 'og:type', 'og:url', 'og:image', 'og:image:alt', 'og:description', 'og:locale'];
  const missing = [...wanted, 'twitter:card'].filter((key) => contents(head, key).length !== 1);
  const addresses = ['og:url', 'og:image', 'twitter:image'].flatMap((key) => contents(head, key));
  return [
    ...missing.map((key) => `there must be one ${key}`),
    ...addresses.filter((address) => !isAbsolute(address)).map((address) => `not absolute: ${address}`),
    ...(contents(head, 'og:url')[0] === canonicalOf(head) ? [] : ['og:url is not the canonical address']),
  ];
}

/** A title tells pages of one language apart. */
function sharedTitles(heads: readonly Head[]): string[] {
  const first = new Map<string, Head>();
  return heads.flatMap((head) => {
    const key = `${head.language} ${titlesOf(head).join()}`;
    const other = first.get(key);
    if (!other) first.set(key, head);
    return other ? named(head, [`has the title of another page: ${titlesOf(head).join()}`]) : [];
  });
}
