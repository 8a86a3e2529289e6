/** Draws a share of the pictures: what a thread does, or the whole where there is one only. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawPicture, drawnBy } from './drawPicture.ts';
import { atlasOf, type Picture, type PictureFacts } from './pictures.ts';
import { pictureSvg } from './pictureSvg.ts';

export type Task = { pictures: readonly Picture[]; facts: PictureFacts; outDir: string; cacheDir: string };

/** `sizes`: bytes of every picture, drawn now or before; `keys`: the cache's files that are in use. */
export type Done = { drawn: number; sizes: number[]; keys: string[] };

/** Name of the cached picture of an SVG: the same SVG drawn by the same libraries and fonts. */
function keyOf(svg: string): string {
  return `${createHash('sha256').update(drawnBy()).update(svg).digest('hex').slice(0, 32)}.jpg`;
}

export async function drawPictures({ pictures, facts, outDir, cacheDir }: Task): Promise<Done> {
  const atlas = atlasOf(facts);
  const done: Done = { drawn: 0, sizes: [], keys: [] };
  mkdirSync(cacheDir, { recursive: true });
  for (const picture of pictures) {
    const svg = pictureSvg(picture, atlas, facts);
    const key = keyOf(svg);
    const cached = join(cacheDir, key);
    if (!existsSync(cached)) {
      // A build that is stopped leaves no half picture under the name of a whole one.
      const half = `${cached}.${process.pid}.${picture.path.replaceAll('/', '-')}`;
      writeFileSync(half, await drawPicture(svg));
      renameSync(half, cached);
      done.drawn++;
    }
    const target = join(outDir, picture.path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(cached, target);
    done.sizes.push(statSync(cached).size);
    done.keys.push(key);
  }
  return done;
}
