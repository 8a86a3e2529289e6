import { QueryClient } from '@tanstack/react-query';
import { DataError } from './fetchData.ts';

/** One quiet second try for a lost request; a file that is not there is not asked for again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !(error instanceof DataError && error.status === 404),
        retryDelay: 600,
        // Ask although the browser says it is offline: it may be wrong, the file may be in its cache, and a
        // request that fails can be told and retried, while one that is held back loads for ever.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
      },
    },
  });
}
