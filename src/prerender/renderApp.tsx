import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '#app/App.tsx';
import { panelCode, latePages } from '#app/panelCode.ts';
import type { Atlas } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import { loadWords, startI18n, switchLanguage } from '#i18n/setUpI18n.ts';
import { defaultParameters } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import { writeAt } from '#url/useAddress.ts';
import { WrittenFiles, type Answer } from './writtenFiles.ts';

type WrittenApp = {
  /** What stands in `#root`. */
  html: string;
  /** Files below `data/` that it was written from. */
  files: string[];
};

type RenderApp = (page: Page, language: Language) => Promise<WrittenApp>;

/** Draws the page of any address with the panels that the browser has, from built files. */
export async function createRenderApp(
  atlas: Atlas,
  readBuilt: (path: string) => unknown,
): Promise<RenderApp> {
  const panels = new Map<string, unknown>();
  const client = new QueryClient();
  await Promise.all(
    latePages.map(async (name) => panels.set(name, await client.fetchQuery(panelCode(name)))),
  );
  await Promise.all([startI18n('en'), loadWords('map')]);

  const answer: Answer = ([kind, name, panel]) => {
    if (kind === 'atlas') return atlas;
    if (kind === 'file' && typeof name === 'string') return readBuilt(name);
    return name === 'panel' ? panels.get(String(panel)) : undefined;
  };

  return async function renderApp(page, language) {
    await switchLanguage(language);
    writeAt({ language, page, parameters: defaultParameters });
    const queryCache = new WrittenFiles(answer);
    const html = renderToString(
      <StrictMode>
        <QueryClientProvider client={new QueryClient({ queryCache })}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    );
    return { html, files: [...queryCache.files].toSorted() };
  };
}
