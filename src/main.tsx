import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '#api/queryClient.ts';
import { prefetchPage } from '#app/prefetchPage.ts';
import { startI18n } from '#i18n/setUpI18n.ts';
import { currentAddress } from '#url/useAddress.ts';
import { App } from '#app/App.tsx';
import '#ui/fonts.css';
import '#ui/base.css';

async function start(): Promise<void> {
  const client = createQueryClient();
  const { language, page } = currentAddress();
  prefetchPage(client, page);
  await startI18n(language);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
