// @vitest-environment node
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteLinks } from '#prerender/head/siteLinks.ts';
import type { Page } from '#url/route.ts';
import { squareIcon } from './icons.ts';
import { siteFiles } from './siteFiles.ts';

const pages: Page[] = [{ name: 'start' }];
const site = { address: 'https://atlas.example', basePath: '/atlas/' };

let files = new Map<string, string | Buffer>();
beforeAll(async () => {
  files = await siteFiles({ pages, siteAddress: site.address, basePath: site.basePath });
});

function bytes(path: string): Buffer {
  const content = files.get(path);
  if (content === undefined) throw new Error(`no ${path}`);
  return Buffer.from(content);
}

test('the site map is not there without the site’s address, and robots.txt then names none', async () => {
  const without = await siteFiles({ pages, siteAddress: null, basePath: '/' });
  expect([...without.keys()].some((path) => path.includes('sitemap'))).toBe(false);
  expect(without.get('robots.txt')).not.toContain('Sitemap');
  expect(bytes('robots.txt').toString()).toContain('Sitemap: https://atlas.example/atlas/sitemap.xml');
});

describe('icons', () => {
  test('all that manifest and head name are there, in the size they say', async () => {
    // as: the manifest's own shape
    const manifest = JSON.parse(bytes('manifest.webmanifest').toString()) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest.start_url).toBe('/atlas/');
    for (const { src, sizes } of manifest.icons.filter(({ sizes: size }) => size !== 'any')) {
      const { width, height } = await sharp(bytes(src.replace('/atlas/', ''))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    // favicon.svg lies in public/, which Vite copies.
    const icons = siteLinks('/atlas/').flatMap((tag) => (tag.tag === 'link' ? [tag.href] : []));
    const named = [
      ...icons.filter((href) => !href.startsWith('data:')),
      ...manifest.icons.map(({ src }) => src),
    ];
    const written = ['/atlas/favicon.svg', ...Array.from(files.keys(), (path) => `/atlas/${path}`)];
    expect(written).toEqual(expect.arrayContaining(named));
  });

  test('are small', () => {
    const sizes = [...files].filter(([path]) => /png|ico$/.test(path)).map(([, { length }]) => length);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });

  test('to be cut to a shape fill the whole square, the mark well inside', async () => {
    const { data, info } = await sharp(bytes('icon-maskable-192.png'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number[] => [
      ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
    ];
    const ground = at(0, 0);
    expect(ground).toEqual([251, 248, 241]);
    // Outside the circle of 80 % that every shape leaves, there is nothing but ground.
    const outside = Array.from(
      { length: 192 * 192 },
      (_, index) => [index % 192, Math.floor(index / 192)] as const,
    )
      .filter(([x, y]) => Math.hypot(x - 95.5, y - 95.5) > 77)
      .map(([x, y]) => at(x, y).join());
    expect(new Set(outside)).toEqual(new Set([ground.join()]));
  });

  test('cannot be made of an svg of another form', () => {
    expect(() => squareIcon('<svg viewBox="0 0 32 32"><circle r="3"/></svg>', 1)).toThrow(/favicon\.svg/);
  });

  test('the .ico holds pictures that can be read', async () => {
    const ico = bytes('favicon.ico');
    expect(ico.readUInt16LE(4)).toBe(3);
    for (let index = 0; index < 3; index++) {
      const entry = 6 + 16 * index;
      const [size, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      const { width } = await sharp(ico.subarray(offset, offset + size)).metadata();
      expect(width).toBe(ico.readUInt8(entry));
    }
  });
});
