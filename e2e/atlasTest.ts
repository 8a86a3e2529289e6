import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as base, type Frame, type Page } from '@playwright/test';
import type { Language } from '../src/domain/language.ts';
import { flatWords, type Words } from '../src/i18n/compileCatalogues.ts';

type Watch = {
  /** Forgives errors of the console whose text matches: for stories that break something on purpose. */
  expectErrors: (pattern: RegExp) => void;
};

/**
 * Every story is watched: it fails when a request leaves our origin, when the console tells an
 * error or a warning, or when a script throws.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL, javaScriptEnabled }, use) => {
      if (javaScriptEnabled) waitForAnswers(page);
      const faults: string[] = [];
      const forgiven: RegExp[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      await use({ expectErrors: (pattern) => forgiven.push(pattern) });
      expect(
        faults.filter((fault) => !forgiven.some((pattern) => pattern.test(fault)) && !isSoftwareWebGl(fault)),
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * As a person does, a story goes on when the page it has opened answers. One that cannot (its facts are kept
 * from it on purpose) is left as it is after a while.
 */
function waitForAnswers(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await goto(url, options);
    if (await page.evaluate(() => document.querySelector('[data-needs]') !== null))
      await answers(page, 15_000).catch(() => undefined);
    return response;
  };
}

/** Chromium tells of its own that software WebGL reads pixels slowly. */
function isSoftwareWebGl(fault: string): boolean {
  return fault.includes('GPU stall due to ReadPixels') || fault.includes('GL Driver Message');
}

export { expect };

const catalogues = new Map<Language, Map<string, string>>();

function catalogueOf(language: Language): Map<string, string> {
  const folder = `src/i18n/locales/${language}`;
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  // As: such are the catalogues (src/i18n/messageKey.ts).
  return new Map(texts.flatMap((text) => flatWords(JSON.parse(text) as Words)));
}

/** A word of the interface, as the visitor of a language sees it. */
export function word(language: Language, key: string, values: Record<string, string> = {}): string {
  const catalogue = catalogues.get(language) ?? catalogueOf(language);
  catalogues.set(language, catalogue);
  const found = catalogue.get(key);
  if (found === undefined) throw new Error(`no word ${key} in ${language}`);
  return found.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Reads a file of `data/`, to know what the page must tell. */
export function fact<T>(path: string): T {
  return JSON.parse(readFileSync(`data/${path}`, 'utf8')) as T;
}

/** The map stands, with its arcs drawn, and the one that was drawn at build time has gone. */
export async function mapDrawn(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    () => {
      // The map is reached for, as a hand does: else it waits until the page has rested.
      document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
      return (
        performance.getEntriesByName('atlas:arcs').length > 0 &&
        document.querySelector('[data-behind="true"]') === null
      );
    },
    undefined,
    { timeout: 60_000 },
  );
}

/** The page, which was written at build time, answers to clicks without being loaded anew. */
export async function answers(page: Page, timeout?: number): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('atlas:answers').length > 0,
    undefined,
    timeout === undefined ? {} : { timeout },
  );
}
