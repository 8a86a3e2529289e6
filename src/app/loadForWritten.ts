import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery, fileQuery } from '#api/queries.ts';
import { untilItComes } from '#api/untilItComes.ts';
import type { Language } from '#domain/language.ts';
import { switchLanguage } from '#i18n/setUpI18n.ts';
import type { Page } from '#url/route.ts';
import { isLatePage, panelCode } from './panelCode.ts';

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
