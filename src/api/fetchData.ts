import { dataVersion } from '#domain/built.ts';
import { frozenVersion } from '#url/isEmbedded.ts';

/** A request for data that did not come: `status` is null where no answer came at all. */
export class DataError extends Error {
  readonly status: number | null;
  readonly path: string;
  constructor(path: string, status: number | null, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'DataError';
    this.path = path;
    this.status = status;
  }
}

/** Loads `data/<path>` from our own origin. Throws a DataError, never returns half an answer. */
export async function fetchData<T>(
  path: string,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<T> {
  const folder = frozenVersion === undefined ? '' : `versions/${frozenVersion}/`;
  const address = `${import.meta.env.BASE_URL}data/${folder}${path}`;
  let response: Response;
  try {
    response = await fetch(address, { cache, ...(signal && { signal }) });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError(path, null, 'no answer');
  }
  if (!response.ok) throw new DataError(path, response.status, `answered ${response.status}`);
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    // A server that answers unknown addresses with its start page sends HTML with status 200.
    throw new DataError(path, 404, 'is not JSON');
  }
  if (isOtherVersion(body))
    throw new DataError(path, null, 'is of another version of the atlas; load the page again');
  // The pipeline wrote this file from checked records: its shape is the contract of domain/built.ts.
  return body as T;
}

function isOtherVersion(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'version' in body && body.version !== dataVersion;
}
