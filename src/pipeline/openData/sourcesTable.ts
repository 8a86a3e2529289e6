import type { LocalizedText } from '#domain/localizedText.ts';
import type { Citation } from '#domain/records.ts';
import type { AtlasIndex } from '#pipeline/build/atlasIndex.ts';
import { citationsIn } from './citations.ts';
import { dateColumns, sourceId, textColumns } from './columns.ts';
import { table, type Column, type Table } from './table.ts';

type Source = {
  id: string;
  kind: 'founding-text' | 'data-set' | 'publication' | 'page';
  title?: string | undefined;
  titles?: LocalizedText | undefined;
  lang?: string | undefined;
  date?: string | undefined;
  address?: string | undefined;
  licence?: string | undefined;
  note?: LocalizedText | undefined;
  /** How often it is cited. */
  citations: number;
};

/** The shared sources, then every page that is cited, each once, by address. */
function allSources({ data }: AtlasIndex): Source[] {
  const { cities, links, milestones, stories, terms } = data;
  const cited = new Map<string, Citation[]>();
  for (const citation of citationsIn([cities, links, milestones, stories, terms])) {
    const same = cited.get(sourceId(citation));
    if (same) same.push(citation);
    else cited.set(sourceId(citation), [citation]);
  }
  const shared = data.sources.map(({ title, url, ...source }): Source => ({
    ...source,
    title: title.en,
    titles: title,
    address: url,
    citations: cited.get(source.id)?.length ?? 0,
  }));
  const pages = [...cited]
    .filter(([, [first]]) => typeof first === 'object')
    .map(([address, citations]) => page(address, citations))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [...shared, ...pages];
}

/** A page cited here with its title and there without is one page: the first title and date that are given count. */
function page(address: string, citations: readonly Citation[]): Source {
  const told = citations.filter((citation) => typeof citation === 'object');
  return {
    id: address,
    kind: 'page',
    title: told.find(({ title }) => title !== undefined)?.title,
    date: told.find(({ date }) => date !== undefined)?.date,
    address,
    citations: citations.length,
  };
}

export function sourcesTable(index: AtlasIndex): Table {
  const columns: Column<Source>[] = [
    {
      name: 'id',
      type: 'string',
      description: 'A short name for a source that many facts share; a page’s own address for any other',
      constraints: { required: true, unique: true, pattern: String.raw`\S+` },
      value: ({ id }) => id,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'page: a page on the web; founding-text: one of the five texts the atlas began with',
      constraints: { required: true, enum: ['founding-text', 'data-set', 'publication', 'page'] },
      value: ({ kind }) => kind,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Plain name: in English for a shared source, as the site calls itself for a page',
      value: ({ title }) => title,
    },
    ...textColumns<Source>('title', 'Plain name of a shared source', ({ titles }) => titles).filter(
      ({ name }) => name !== 'title_en',
    ),
    {
      name: 'lang',
      type: 'string',
      description: 'Language it is written in (BCP 47), where recorded',
      value: ({ lang }) => lang,
    },
    ...dateColumns<Source>('date', 'When it was published', ({ date }) => date),
    {
      name: 'address',
      type: 'string',
      description: 'Web address; empty for a text that has none',
      value: ({ address }) => address,
    },
    {
      name: 'licence',
      type: 'string',
      description: 'Licence of the source itself, where recorded',
      value: ({ licence }) => licence,
    },
    ...textColumns<Source>('note', 'What to know of it', ({ note }) => note),
    {
      name: 'citations',
      type: 'integer',
      description: 'How often the atlas cites it, doubts and stories included',
      constraints: { required: true, minimum: 0 },
      value: ({ citations }) => citations,
    },
  ];
  return table(
    {
      name: 'sources',
      title: 'Sources',
      description: 'Everything that is cited anywhere in the atlas: one row each.',
      primaryKey: ['id'],
      foreignKeys: [],
    },
    columns,
    allSources(index),
  );
}
