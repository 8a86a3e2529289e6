/** For tests: the heads' facts of the small atlas of the pipeline's tests, or of the real one. */
import { languages } from '#domain/language.ts';
import { startI18n, switchLanguage } from '#i18n/setUpI18n.ts';
import { builtFiles } from '#pipeline/build/builtFiles.ts';
import { checkData, type AtlasData } from '#pipeline/check/checkData.ts';
import { sampleAtlas } from '#pipeline/fixture/sampleAtlas.ts';
import { withFolder } from '#pipeline/fixture/temporaryData.ts';
import { factsOf } from './factsOf.ts';
import type { HeadFacts, Site } from './headContext.ts';
import type { Tag } from './tags.ts';

export const site: Site = { address: 'https://atlas.example', basePath: '/' };

export async function loadAllCatalogues(): Promise<void> {
  await startI18n('en');
  for (const language of languages) await switchLanguage(language);
  await switchLanguage('en');
}

export function checkedData(folder: string): AtlasData {
  const { data, problems } = checkData(folder);
  if (!data) throw new Error(JSON.stringify(problems));
  return data;
}

/** `change` may spoil or add records before they are read: path below the data folder → record. */
export function sampleFacts(change: (records: ReturnType<typeof sampleAtlas>) => void = () => {}): HeadFacts {
  const records = sampleAtlas();
  change(records);
  return factsOf(builtFiles(withFolder(records, checkedData)));
}

/** What the meta tags of a name or property say. */
export function said(tags: readonly Tag[], key: string): string[] {
  return tags.flatMap((tag) => {
    if (tag.tag === 'meta') return tag.name === key ? [tag.content] : [];
    return tag.tag === 'property' && tag.property === key ? [tag.content] : [];
  });
}
