import {
  dataVersion,
  type Beginnings,
  type Movement,
  type StoryDetails,
  type StorySummary,
} from '#domain/built.ts';
import { milestoneSections } from '#domain/kinds.ts';
import { byDate, byOrder, type AtlasIndex, type Story } from './atlasIndex.ts';
import { citedSources } from './citedSources.ts';

export function storySummaries({ data }: AtlasIndex): StorySummary[] {
  return byOrder(data.stories).map(({ id, subject, title, summary }) => ({ id, subject, title, summary }));
}

export function storyDetails({ data }: AtlasIndex, story: Story): StoryDetails {
  return { version: dataVersion, story, sources: citedSources(data, story) };
}

export function movement({ data }: AtlasIndex): Movement {
  const milestones = milestoneSections.flatMap((section) =>
    byDate(
      data.milestones.filter((milestone) => milestone.section === section),
      (milestone) => milestone,
    ),
  );
  return {
    version: dataVersion,
    milestones,
    terms: data.terms,
    sources: citedSources(data, milestones, data.terms),
  };
}

export function beginnings({ data }: AtlasIndex): Beginnings {
  const told = byDate(
    data.milestones.filter(({ onStart }) => onStart),
    (milestone) => milestone,
  );
  return {
    version: dataVersion,
    milestones: told.map(({ id, title, date }) => ({ id, title, date })),
  };
}
