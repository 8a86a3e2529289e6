import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createQueryClient } from '#api/queryClient.ts';
import { loadForWritten } from '#app/loadForWritten.ts';
import { prefetchPage } from '#app/prefetchPage.ts';
import { startI18n } from '#i18n/setUpI18n.ts';
import { momentReached, whenReached } from '#state/reached.ts';
import { currentAddress } from '#url/useAddress.ts';
import { App } from '#app/App.tsx';
import '#ui/fonts/fonts.css';
import '#ui/base.css';
import '#print/print.css';

/** Draws the page, or takes over the one that was written at build time. Gives the store of what is loaded. */
export async function start(): Promise<QueryClient> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const client = createQueryClient();
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>
  );
  const { language, page } = currentAddress();
  const { needs } = root.dataset;
  if (needs === undefined) {
    prefetchPage(client, page);
    await startI18n(language);
    createRoot(root).render(app);
  } else {
    // The page was written at build time: it can be read already.
    momentReached('text');
    await loadForWritten(client, { language, page, files: needs.split(' ') });
    // In small pieces, so that a slow device answers to fingers meanwhile.
    startTransition(() => void hydrateRoot(root, app));
  }
  return client;
}

/** Comes when the page answers to fingers. */
export function answers(): Promise<void> {
  return whenReached('answers');
}
