/**
 * npm run check:size
 * Builds the page's scripts, without data, and weighs by gzip what each kind of page loads before its map: the
 * first script, the panel, the catalogue and the countries' names of the heaviest language; and the script of the web
 * component. Over a limit it fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { languages, type Language } from '../src/domain/language.ts';
import { isPart } from '../src/i18n/parts.ts';
import { buildComponent } from '../src/prerender/buildComponent.ts';
import { assetsOf, firstChunks, type Manifest } from '../src/prerender/template.ts';
import { libraryOf, reasons, type Library } from './libraries.ts';

/** kB gz of all scripts before the map; 1 kB is 1000 bytes. Raised once, from 115: pages can be embedded and filtered. */
const limit = 117;
/** kB gz of the script that other people's pages take in. */
const componentLimit = 5;
/** kB gz from which a library has to have a reason in libraries.ts. */
const reasonLimit = 10;
const folder = '.cache/size';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Bytes of each library's code, minified but not compressed, by the chunk it went into. */
const shares = new Map<string, Map<string, number>>();

await build({
  logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, copyPublicDir: false },
  plugins: [
    {
      name: 'atlas:library-shares',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const byLibrary = new Map<string, number>();
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const library = libraryOf(id);
            byLibrary.set(library, (byLibrary.get(library) ?? 0) + renderedLength);
          }
          shares.set(chunk.fileName, byLibrary);
        }
      },
    },
  ],
});

// As: Vite writes it in this shape.
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
const weights = new Map<string, number>();
function weigh(file: string): number {
  const weight = weights.get(file) ?? gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  weights.set(file, weight);
  return weight;
}
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(file), 0);

const panels = Object.keys(manifest)
  .filter((key) => /^src\/panels\/\w+\/\w+Panel\.tsx$/.test(key))
  .toSorted();
const own = (keys: readonly string[]): string[] =>
  assetsOf(manifest, [...firstChunks(manifest), ...keys]).scripts;
const wordsOf = (language: Language, kind: string): string[] => [
  `src/i18n/locales/${language}/common.json?words`,
  ...(isPart(kind) ? [`src/i18n/locales/${language}/${kind}.json?words`] : []),
  `src/i18n/generated/countries-${language}.json`,
];

/** Of each kind of page: what it loads in the language that makes it heaviest. */
const kinds = new Map<string, { language: Language; files: string[] }>();
for (const panel of panels) {
  const kind = panel.replace(/^.*\/(\w+)\/.*$/, '$1');
  const inEach = languages.map((language) => ({ language, files: own([panel, ...wordsOf(language, kind)]) }));
  const [heaviest] = inEach.toSorted((a, b) => sum(b.files) - sum(a.files));
  if (heaviest) kinds.set(kind, heaviest);
}

const needed = [...new Set([...kinds.values()].flatMap(({ files }) => files))].toSorted(
  (a, b) => weigh(b) - weigh(a),
);
say(`Scripts before the map, kB gz, each kind of page in its heaviest language; at most ${limit}:`);
for (const file of needed) {
  const pages = [...kinds].filter(([, { files }]) => files.includes(file)).map(([kind]) => kind);
  const whose = pages.length === kinds.size ? 'every page' : pages.join(', ');
  say(`${kilobytes(weigh(file))}  ${file.replace(/^assets\//, '').padEnd(36)} ${whose}`);
}

/** A library's part of a chunk's weight: as its code is to all code of the chunk. */
function libraryWeights(): Map<Library, number> {
  const found = new Map<Library, number>();
  for (const file of needed) {
    const inFile = shares.get(file) ?? new Map<Library, number>();
    const all = [...inFile.values()].reduce((total, length) => total + length, 0);
    for (const [library, length] of inFile) {
      found.set(library, (found.get(library) ?? 0) + (weigh(file) * length) / all);
    }
  }
  return found;
}

let failures = 0;
say(`Libraries in them over ${reasonLimit} kB gz, about:`);
for (const [library, weight] of [...libraryWeights()].toSorted(([, a], [, b]) => b - a)) {
  if (library === 'the atlas' || weight < reasonLimit * 1000) continue;
  const reason = reasons[library];
  if (reason === undefined) failures += 1;
  say(`${kilobytes(weight)}  ${library.padEnd(36)} ${reason ?? 'has no reason in bench/libraries.ts'}`);
}

say('Each kind of page:');
for (const [kind, { language, files }] of kinds) {
  const isOver = sum(files) > limit * 1000;
  if (isOver) failures += 1;
  say(`${kilobytes(sum(files))}  ${kind}, ${language}${isOver ? `, over ${limit}` : ''}`);
}

await buildComponent(folder);
const isHeavy = weigh('embed.js') > componentLimit * 1000;
if (isHeavy) failures += 1;
say('The script of the web component:');
say(`${kilobytes(weigh('embed.js'))}  embed.js${isHeavy ? `, over ${componentLimit}` : ''}`);
if (failures > 0) process.exitCode = 1;
