import { languages, type Language } from '../src/domain/language.ts';
import type { LinkRecord, StoryRecord } from '../src/domain/records.ts';
import { expect, fact, test, word } from './atlasTest.ts';

const stories = ['almaty-rennes', 'almaty-france', 'shymkent-eleven', 'azov-courbevoie', 'ypres-semey'];

/** One memorial or event of each story that a visitor must be able to open and read. */
const entries: Record<string, string> = {
  'almaty-rennes': 'rennes-abai-bust',
  'almaty-france': 'almaty-digital-autumn',
  'shymkent-eleven': 'shymkent-izmir-street',
  'azov-courbevoie': 'azov-open-lessons',
  'ypres-semey': 'ypres-nuclear-memorial',
};

type Entry = {
  id: string;
  name?: Record<Language, string>;
  title?: Record<Language, string>;
  text?: Record<Language, string>;
};

function entryOf(id: string): Entry {
  const files = [
    'links/almaty--rennes',
    'cities/almaty',
    'links/izmir--shymkent',
    'links/azov--courbevoie',
    'links/semey--ypres',
  ];
  const all = files.flatMap((file) => {
    const { memorials = [], events = [] } = fact<LinkRecord>(`${file}.json`);
    return [...memorials, ...events] as Entry[];
  });
  const entry = all.find((each) => each.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

for (const language of languages) {
  test(`a visitor opens each of the five stories from the start page and reads its facts, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    for (const id of stories) {
      const story = fact<StoryRecord>(`stories/${id}.json`);
      await page.getByRole('main').getByRole('link', { name: story.title[language] }).click();
      await expect(page.getByRole('heading', { level: 1, name: story.title[language] })).toBeVisible();
      const main = page.getByRole('main');
      const paragraphs = (story.text[language] ?? '').split(/\n\s*\n/);
      for (const paragraph of paragraphs) await expect(main).toContainText(paragraph);
      for (const each of story.facts)
        await expect(main).toContainText((each.text[language] ?? '').split('\n')[0] ?? '');
      const entry = entryOf(entries[id] ?? '');
      const title = (entry.name ?? entry.title)?.[language] ?? '';
      const opened = main
        .locator('details')
        .filter({ has: page.locator('summary', { hasText: title }) })
        .first();
      await opened.locator('summary').click();
      await expect(opened).toContainText(entry.text?.[language] ?? '');
      await expect(opened).toContainText(word(language, 'fact.sources').slice(0, 5));
      await page.getByRole('link', { name: word(language, 'frame.close') }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: word(language, 'start.title') }),
      ).toBeVisible();
    }
  });
}
