import { citiesOfLinkId } from '#domain/linkId.ts';
import type { RecordFolder } from '#domain/records.ts';
import { shown } from './fieldPath.ts';
import { leaves } from './leaves.ts';
import { maybe } from './nearestWord.ts';
import { error, type Problem } from './problem.ts';
import type { RawData, RawFile } from './readData.ts';
import { isTimeZone } from './timeZone.ts';

/** Fields that name another record, and the folder it must stand in. */
const references: { in: readonly RecordFolder[]; path: RegExp; to: RecordFolder }[] = [
  { in: ['links'], path: /^cities\[[01]\]$/, to: 'cities' },
  { in: ['cities', 'links'], path: /^memorials\[\d+\]\.city$/, to: 'cities' },
  { in: ['cities', 'links'], path: /^events\[\d+\]\.place$/, to: 'cities' },
  { in: ['milestones'], path: /^link$/, to: 'links' },
  { in: ['stories'], path: /^subject\.link$/, to: 'links' },
  { in: ['stories'], path: /^subject\.links\[\d+\]$/, to: 'links' },
  { in: ['stories'], path: /^subject\.city$/, to: 'cities' },
  { in: ['cities', 'links', 'milestones', 'stories', 'terms'], path: /(^|\.)sources\[\d+\]$/, to: 'sources' },
];

const oneOf: Record<RecordFolder, string> = {
  cities: 'city',
  links: 'link',
  milestones: 'milestone',
  stories: 'story',
  sources: 'shared source',
  terms: 'term',
};

/** Unknown cities, links, sources, languages and time zones, ids that stand twice. */
export function referenceProblems(data: RawData): Problem[] {
  const owners = new Map<string, string>();
  return data.files.flatMap((file) => fileProblems(file, data.names, owners));
}

function fileProblems(
  { folder, file, value }: RawFile,
  names: RawData['names'],
  owners: Map<string, string>,
): Problem[] {
  const rules = references.filter((rule) => rule.in.includes(folder));
  const problems: Problem[] = [];
  for (const leaf of leaves(value)) {
    const rule = rules.find(({ path }) => path.test(leaf.path));
    if (rule && !names[rule.to].has(leaf.value)) {
      problems.push(error(file, leaf.path, missing(leaf.value, rule.to, names[rule.to])));
    }
    if (/(^|\.)lang$/.test(leaf.path) && !isKnownLanguage(leaf.value)) {
      problems.push(
        error(
          file,
          leaf.path,
          `found ${shown(leaf.value)}, must be the code of a known language, such as kk, de or zh-Hans`,
        ),
      );
    }
    if (folder === 'cities' && leaf.path === 'timeZone' && !isTimeZone(leaf.value)) {
      problems.push(error(file, leaf.path, `found ${shown(leaf.value)}, ${expectedZone}`));
    }
    if (/^(memorials|events)\[\d+\]\.id$/.test(leaf.path)) {
      const owner = owners.get(leaf.value);
      if (owner !== undefined)
        problems.push(
          error(
            file,
            leaf.path,
            `found ${shown(leaf.value)}, which already stands in ${owner}; every memorial and event of the atlas needs its own id`,
          ),
        );
      else owners.set(leaf.value, `${file} (${leaf.path})`);
    }
  }
  return problems;
}

function missing(id: string, folder: RecordFolder, known: ReadonlySet<string>): string {
  const sorted = folder === 'links' ? citiesOfLinkId(id)?.join('--') : undefined;
  if (sorted !== undefined && known.has(sorted))
    return `found ${shown(id)}, but the link is called "${sorted}": its cities stand sorted`;
  return `found ${shown(id)}, but there is no such ${oneOf[folder]}: no file data/${folder}/<id>.json has this name${maybe(id, known)}`;
}

const expectedZone = 'must be a time zone exactly as the tz database writes it, for example Asia/Almaty';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isKnownLanguage(code: string): boolean {
  try {
    return languageNames.of(code) !== undefined;
  } catch {
    return false;
  }
}
