import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentStore } from './contentStore.ts';

/** What is text, and so large that compressing it is worth a file. */
const endings = /\.(js|mjs|css|html|json|geojson|csv|svg|txt|xml|webmanifest)$/;
const leastBytes = 1024;

/**
 * Puts a `.gz` and a `.br` beside every text file of the site that has none yet. Returns their sizes by
 * brotli. What is compressed in itself (tiles, fonts, pictures) stays alone.
 */
export function compressAssets(site: string, storeFolder: string): number[] {
  const store = contentStore(storeFolder);
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const file = join(site, path);
    if (!endings.test(path) || existsSync(`${file}.br`) || statSync(file).size < leastBytes) return [];
    const { gzip, brotli } = store.compressed(readFileSync(file), 11);
    writeFileSync(`${file}.gz`, gzip);
    writeFileSync(`${file}.br`, brotli);
    return [brotli.length];
  });
}
