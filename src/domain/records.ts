/**
 * The one description of what stands in `data/`: types, checks and the JSON Schema for editors all
 * come from here. Each field's `describe` is what an editor reads while typing.
 * Import types only from the page: zod must not reach the visitor.
 */
import { z } from 'zod';
import { sourcesFitConfidence, statusNeedsSource, whereSourced } from './factRules.ts';
import { agreement, events, facts, memorials } from './factSchemas.ts';
import {
  citations,
  cityId,
  coordinates,
  date,
  doubt,
  factFields,
  language,
  localizedName,
  localizedText,
  otherDate,
  recordId,
  shortText,
  sourceList,
  webAddress,
} from './fieldSchemas.ts';
import { cityKinds, confidences, linkStatuses, milestoneSections, nameChecks } from './kinds.ts';
import { schemaFileName } from './schemaFileName.ts';

function schemaAddress(folder: keyof typeof schemaFileName) {
  return z
    .literal(`../schema/${schemaFileName[folder]}`)
    .optional()
    .describe('Where editors find the description of this file');
}

const cityRecord = z
  .strictObject({
    $schema: schemaAddress('cities'),
    id: cityId,
    kind: z.enum(cityKinds).describe('What the source calls it; most are a city'),
    name: localizedName,
    localName: z
      .strictObject({ text: shortText, lang: language })
      .describe('The name in the language of the place'),
    otherNames: z
      .array(
        z.strictObject({
          text: shortText,
          lang: language.optional(),
          note: localizedText.optional(),
        }),
      )
      .optional()
      .describe('Old names, other spellings and forms in other languages; search finds them'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters (ISO 3166-1), for example KZ')
      .describe('Country code (ISO 3166-1 alpha-2)'),
    coordinates,
    population: z
      .strictObject({
        value: z.int().positive(),
        date: date.optional(),
        note: localizedText.optional().describe('What is counted, if not the city proper'),
        sources: citations,
        confidence: z.enum(confidences),
      })
      .superRefine(sourcesFitConfidence, whereSourced)
      .optional(),
    timeZone: shortText.describe('Time zone, exactly as the tz database writes it: Asia/Almaty'),
    identifiers: z
      .strictObject({
        wikidata: z
          .string()
          .regex(/^Q\d+$/, 'must be a Wikidata id such as Q35493')
          .optional(),
        wikidataNote: shortText.optional().describe('How sure the Wikidata id is'),
        geonames: z.int().positive().optional(),
      })
      .optional(),
    provenance: z
      .strictObject({
        names: shortText.optional().describe('Where the names come from'),
        coordinates: shortText.optional().describe('Where the coordinates come from'),
        nameChecks: z
          .strictObject({ ru: z.enum(nameChecks), kk: z.enum(nameChecks), fr: z.enum(nameChecks) })
          .optional()
          .describe('How far each name was checked'),
      })
      .optional()
      .describe('What names and coordinates rest on'),
    text: localizedText.optional().describe('What there is to tell about the city beyond its links'),
    facts: facts.optional(),
    memorials: memorials.optional().describe('Memorials that concern no single link'),
    events: events.optional().describe('Events that concern all links of the city, or none'),
    doubts: z.array(doubt).optional(),
  })
  .describe('A city of the atlas');

const linkRecord = z
  .strictObject({
    $schema: schemaAddress('links'),
    id: z.string().describe('The two city ids sorted, joined by --'),
    cities: z.tuple([cityId, cityId]).describe('The two city ids, sorted'),
    status: z
      .strictObject({
        value: z.enum(linkStatuses),
        since: date.optional().describe('When it was suspended or ended'),
        asOf: date.optional().describe('Date of the source that speaks of the tie as it is'),
        note: localizedText.optional(),
        sources: sourceList.default([]).describe('What says so; may be left out only if value is "unknown"'),
      })
      .superRefine(statusNeedsSource)
      .describe('In force or not, as the newest source says'),
    agreements: z.array(agreement).describe('What was signed; empty if nothing is known'),
    text: localizedText.optional().describe('The link in short'),
    memorials: memorials.optional(),
    events: events.optional(),
    doubts: z.array(doubt).optional(),
    sources: citations.describe('What states that the two cities are linked'),
    confidence: z.enum(confidences),
  })
  .superRefine(sourcesFitConfidence, whereSourced)
  .describe('The tie of exactly two cities');

const milestoneRecord = z
  .strictObject({
    $schema: schemaAddress('milestones'),
    id: recordId,
    section: z.enum(milestoneSections).describe('Where on the page about the movement'),
    title: localizedName,
    text: localizedText,
    place: localizedText.optional(),
    link: z.string().optional().describe('Id of a link of the atlas that it tells of'),
    onStart: z
      .literal(true)
      .optional()
      .describe('true if it is one of the few that the start page tells; it must have a date'),
    ...factFields,
  })
  .superRefine(sourcesFitConfidence, whereSourced)
  .refine((milestone) => !milestone.onStart || milestone.date !== undefined, {
    path: ['onStart'],
    message: 'needs a date: the start page tells when it was',
  })
  .describe('A moment, an organisation or an idea of the movement');

const storyRecord = z
  .strictObject({
    $schema: schemaAddress('stories'),
    id: recordId,
    order: z.int().positive().describe('Place in the list on the start page'),
    subject: z
      .strictObject({
        link: z.string().optional().describe('Id of the link it tells of'),
        city: cityId.optional().describe('Or the city it tells of'),
        links: z.array(z.string()).optional().describe('Ids of the links it tells of, with a city'),
      })
      .refine(
        (subject) => (subject.link === undefined) !== (subject.city === undefined),
        'must name either a link or a city',
      ),
    title: localizedName,
    summary: localizedText,
    text: localizedText,
    facts: facts,
    sources: sourceList.min(1, 'must name at least one source'),
    doubts: z.array(doubt).optional(),
  })
  .describe('A story that is told at length');

const sourceRecord = z
  .strictObject({
    $schema: schemaAddress('sources'),
    id: recordId,
    title: localizedText.describe('Its plain name'),
    kind: z.enum(['founding-text', 'data-set', 'publication']),
    lang: language.optional().describe('Language it is written in'),
    date: date.optional(),
    url: webAddress.optional(),
    licence: shortText.optional(),
    note: localizedText.optional(),
  })
  .describe('A source that many facts share');

const termRecord = z
  .strictObject({
    $schema: schemaAddress('terms'),
    id: recordId,
    lang: language,
    language: localizedName.describe('Name of the language'),
    terms: z.array(shortText).min(1),
    gloss: localizedText.optional().describe('What the word says: brother, sister, twin, partner, friend'),
    sources: citations,
    confidence: z.enum(confidences),
    doubts: z.array(doubt).optional(),
  })
  .superRefine(sourcesFitConfidence, whereSourced)
  .describe('What sister cities are called in a language');

export type Citation = z.infer<typeof sourceList>[number];
export type Doubt = z.infer<typeof doubt>;
export type OtherDate = z.infer<typeof otherDate>;
export type Memorial = z.infer<typeof memorials>[number];
export type CityEvent = z.infer<typeof events>[number];
export type Agreement = z.infer<typeof agreement>;
export type CityRecord = z.infer<typeof cityRecord>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type MilestoneRecord = z.infer<typeof milestoneRecord>;
export type StoryRecord = z.infer<typeof storyRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type TermRecord = z.infer<typeof termRecord>;

/** The folders of `data/` and what a file in each must be. */
export const recordSchemas = {
  cities: cityRecord,
  links: linkRecord,
  milestones: milestoneRecord,
  stories: storyRecord,
  sources: sourceRecord,
  terms: termRecord,
} as const;
export type RecordFolder = keyof typeof recordSchemas;
