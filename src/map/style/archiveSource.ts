import { EtagMismatch, FetchSource, type RangeResponse } from 'pmtiles';

/**
 * Reads parts of an archive by range requests. Where a server (or a cache in the browser) knows no
 * ranges it loads the archive whole, once, and reads from memory.
 */
export class ArchiveSource extends FetchSource {
  #knowsRanges = false;
  #whole: Promise<ArrayBuffer> | null = null;

  override async getBytes(
    offset: number,
    length: number,
    signal?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (this.#whole) return this.#fromWhole(this.#whole, offset, length);
    try {
      const part = await super.getBytes(offset, length, signal, etag);
      this.#knowsRanges = true;
      return part;
    } catch (error) {
      if (this.#knowsRanges || signal?.aborted || error instanceof EtagMismatch) throw error;
      this.#whole ??= this.#loadWhole();
      return this.#fromWhole(this.#whole, offset, length);
    }
  }

  async #loadWhole(): Promise<ArrayBuffer> {
    const response = await fetch(this.url);
    if (!response.ok) throw new Error(`${this.url} answered ${response.status}`);
    return response.arrayBuffer();
  }

  async #fromWhole(whole: Promise<ArrayBuffer>, offset: number, length: number): Promise<RangeResponse> {
    try {
      return { data: (await whole).slice(offset, offset + length) };
    } catch (error) {
      // The next tile may try again.
      this.#whole = null;
      throw error;
    }
  }
}
