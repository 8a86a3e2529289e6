import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery, fileQuery } from '#api/queries.ts';
import type { Language } from '#domain/language.ts';
import { switchLanguage } from '#i18n/setUpI18n.ts';
import type { Page } from '#url/route.ts';
import { isLatePage, panelCode } from './panelCode.ts';

/** ms before an answer that did not come is asked for again; the last one ever after. */
const pauses = [600, 2000, 5000, 15_000];

async function untilItComes<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauses[Math.min(tries, pauses.length - 1)]));
    }
  }
}

type Written = { language: Language; page: Page; files: readonly string[] };

/**
 * Loads what a page that was written at build time was written from, so that React finds in it what it would
 * draw itself. Until all is there the page stays as it is, to be read and with real links: nobody sees a
 * failure, and it is asked for until it comes.
 */
export async function loadForWritten(client: QueryClient, { language, page, files }: Written): Promise<void> {
  const { name } = page;
  const code = isLatePage(name) ? [untilItComes(() => client.fetchQuery(panelCode(name)))] : [];
  await Promise.all([
    ...code,
    // No English instead, as startI18n has it: the page is not written in that.
    untilItComes(() => switchLanguage(language)),
    untilItComes(() => client.fetchQuery(atlasQuery)),
    ...files.map((path) => untilItComes(() => client.fetchQuery(fileQuery(path)))),
  ]);
}
