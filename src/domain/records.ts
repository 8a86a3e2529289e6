/**
 * The one description of what stands in `data/`: types, checks and the JSON Schema for editors all
 * come from here. Each field's `describe` is what an editor reads while typing.
 * Import types only from the page: zod must not reach the visitor.
 */
import { z } from 'zod';
import { cityIdPattern } from './linkId.ts';
import {
  agreementKinds,
  cityKinds,
  confidences,
  eventKinds,
  linkStatuses,
  memorialKinds,
  milestoneSections,
  nameChecks,
} from './kinds.ts';
import { parsePartialDate } from './partialDate.ts';
import { unsafeCharacter } from './unsafeCharacter.ts';

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .superRefine((value, context) => {
    const found = unsafeCharacter(value);
    if (found) context.addIssue({ code: 'custom', message: `must not hold the invisible character ${found}` });
  });

const shortText = text.refine((value) => !value.includes('\n'), 'must be one line');

export const localizedText = z
  .strictObject({
    en: text.describe('English (required: the other languages fall back to it)'),
    ru: text.optional().describe('Russian'),
    kk: text.optional().describe('Kazakh, in Cyrillic'),
    fr: text.optional().describe('French'),
  })
  .describe('Text in the four languages; English is required. A blank line parts paragraphs.');

export const localizedName = z
  .strictObject({ en: shortText, ru: shortText, kk: shortText, fr: shortText })
  .describe('A name in all four languages');

export const date = z
  .string()
  .refine(
    (value) => parsePartialDate(value) !== null,
    'must be a date as the source gives it: 1991, 1991-04, 1991-04-14, 2011~ (about), 2018-23 (autumn), 192X (the 1920s), 2010-08-06/2010-08-07, 1928/.. (to today); an interval must not end before it begins',
  )
  .describe(
    'EDTF date, no sharper than the source: 1991, 1991-04, 1991-04-14, 2011~ (about), 2018-23 (autumn), 192X (decade), 1928/.. (to today), 2010-08-06/2010-08-07',
  );

export const cityId = z
  .string()
  .regex(cityIdPattern, 'must be a city id: lower-case Latin letters, digits and single hyphens')
  .describe('Id of a city: the name of its file without .json');

export const recordId = z
  .string()
  .regex(cityIdPattern, 'must be lower-case Latin letters, digits and single hyphens')
  .describe('Stable name of this entry, used in addresses');

const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value), 'must be a web address that begins with https:// or http://')
  .describe('Web address (https:// or http://)');

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as kk, de or zh-Hans')
  .describe('Language code (BCP 47), for example kk, de, zh-Hans');

export const citation = z
  .union([
    recordId.describe('Id of a shared source: a file in data/sources'),
    z
      .strictObject({
        url: webAddress,
        title: shortText.optional().describe('Plain name of the page, if you are sure of it'),
        date: date.optional().describe('When it was published'),
      })
      .describe('A page on the web'),
  ])
  .describe('What states the fact: the id of a file in data/sources, or a page with its address');

const citations = z.array(citation).describe('What states this fact; may be empty only if confidence is "unchecked"');

const doubt = z
  .strictObject({ text: localizedText, sources: z.array(citation).default([]) })
  .describe('What is uncertain, missing or told differently, and by whom');

const otherDate = z
  .strictObject({ date, note: localizedText.optional(), sources: z.array(citation).default([]) })
  .describe('A date that another source gives');

/** Fields that every single fact carries. */
const factFields = {
  date: date.optional(),
  otherDates: z.array(otherDate).optional().describe('Dates that other sources give'),
  people: z.array(localizedText).optional().describe('People named, with their office if the source gives it'),
  sources: citations,
  confidence: z.enum(confidences).describe('founding: a founding text states it; sourced: a source named here states it; unchecked: not yet sourced'),
  doubts: z.array(doubt).optional().describe('What is uncertain about it'),
};

function needsSource(fact: { sources: unknown[]; confidence: string }, context: z.RefinementCtx): void {
  if (fact.sources.length === 0 && fact.confidence !== 'unchecked') {
    context.addIssue({
      code: 'custom',
      path: ['sources'],
      message: 'must name at least one source, or confidence must be "unchecked"',
    });
  }
}

export const coordinates = z
  .tuple([
    z.number().min(-180, 'longitude must be between -180 and 180').max(180, 'longitude must be between -180 and 180'),
    z.number().min(-90, 'latitude must be between -90 and 90').max(90, 'latitude must be between -90 and 90'),
  ])
  .describe('[longitude, latitude] in degrees, in this order');

export const memorial = z
  .strictObject({
    id: recordId,
    kind: z.enum(memorialKinds),
    name: localizedName.describe('What it is called, in all four languages'),
    localName: z.strictObject({ text: shortText, lang: language }).optional().describe('The name as it stands there'),
    city: cityId.describe('The city it stands in'),
    place: localizedText.optional().describe('Where in the city'),
    coordinates: coordinates.optional(),
    coordinatesUnchecked: z.boolean().optional().describe('true if no source states the coordinates'),
    text: localizedText.optional().describe('What it looks like, why it is there, who gave it'),
    ...factFields,
  })
  .superRefine(needsSource)
  .describe('A thing in place that speaks of a sister city');

export const event = z
  .strictObject({
    id: recordId,
    kind: z.enum(eventKinds),
    title: localizedName.describe('A headline in all four languages, without a final stop'),
    place: cityId.optional().describe('The city it took place in'),
    placeNote: localizedText.optional().describe('Where, if it is no city of the atlas (for example: online)'),
    text: localizedText.optional(),
    ...factFields,
  })
  .superRefine(needsSource)
  .describe('A thing in time: a visit, a festival, an exchange …');

export const fact = z
  .strictObject({ id: recordId, text: localizedText, ...factFields })
  .superRefine(needsSource)
  .describe('A background fact that is neither memorial nor event');

export const agreement = z
  .strictObject({ kind: z.enum(agreementKinds), text: localizedText.optional(), ...factFields })
  .superRefine(needsSource)
  .describe('What was signed');

const schemaAddress = z.string().optional().describe('Where editors find the description of this file');

const idsDiffer = (entries: { id: string }[] | undefined, context: z.RefinementCtx, field: string): void => {
  const seen = new Set<string>();
  entries?.forEach((entry, index) => {
    if (seen.has(entry.id)) {
      context.addIssue({ code: 'custom', path: [field, index, 'id'], message: `must differ from the other ids here: "${entry.id}" stands twice` });
    }
    seen.add(entry.id);
  });
};

export const cityRecord = z
  .strictObject({
    $schema: schemaAddress,
    id: cityId,
    kind: z.enum(cityKinds).describe('What the source calls it; most are a city'),
    name: localizedName,
    localName: z.strictObject({ text: shortText, lang: language }).describe('The name in the language of the place'),
    otherNames: z
      .array(z.strictObject({ text: shortText, lang: language.optional(), note: localizedText.optional() }))
      .optional()
      .describe('Old names, other spellings and forms in other languages; search finds them'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country code of two capital letters (ISO 3166-1), for example KZ')
      .describe('Country code (ISO 3166-1 alpha-2)'),
    coordinates,
    population: z
      .strictObject({
        value: z.int('must be a whole number').positive(),
        date: date.optional(),
        note: localizedText.optional().describe('What is counted, if not the city proper'),
        sources: citations,
        confidence: z.enum(confidences),
      })
      .superRefine(needsSource)
      .optional(),
    timeZone: z
      .string()
      .refine(isTimeZone, 'must be a time zone of the tz database, for example Asia/Almaty')
      .describe('Time zone (tz database)'),
    identifiers: z
      .strictObject({
        wikidata: z.string().regex(/^Q\d+$/, 'must be a Wikidata id such as Q35493').optional(),
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
    facts: z.array(fact).optional(),
    memorials: z.array(memorial).optional().describe('Memorials that concern no single link'),
    events: z.array(event).optional().describe('Events that concern all links of the city, or none'),
    doubts: z.array(doubt).optional(),
  })
  .superRefine((city, context) => {
    idsDiffer(city.memorials, context, 'memorials');
    idsDiffer(city.events, context, 'events');
  })
  .describe('A city of the atlas');

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

export const linkRecord = z
  .strictObject({
    $schema: schemaAddress,
    id: z.string().describe('The two city ids sorted, joined by --'),
    cities: z.tuple([cityId, cityId]).describe('The two city ids, sorted'),
    status: z
      .strictObject({
        value: z.enum(linkStatuses),
        since: date.optional().describe('When it was suspended or ended'),
        asOf: date.optional().describe('Date of the source that speaks of the tie as it is'),
        note: localizedText.optional(),
        sources: z.array(citation).default([]),
      })
      .describe('In force or not, as the newest source says'),
    agreements: z.array(agreement).describe('What was signed; empty if nothing is known'),
    text: localizedText.optional().describe('The link in short'),
    memorials: z.array(memorial).optional(),
    events: z.array(event).optional(),
    doubts: z.array(doubt).optional(),
    sources: citations.describe('What states that the two cities are linked'),
    confidence: z.enum(confidences),
  })
  .superRefine((link, context) => {
    needsSource(link, context);
    idsDiffer(link.memorials, context, 'memorials');
    idsDiffer(link.events, context, 'events');
  })
  .describe('The tie of exactly two cities');

export const milestoneRecord = z
  .strictObject({
    $schema: schemaAddress,
    id: recordId,
    section: z.enum(milestoneSections).describe('Where on the page about the movement'),
    title: localizedName,
    text: localizedText,
    place: localizedText.optional(),
    link: z.string().optional().describe('Id of a link of the atlas that it tells of'),
    ...factFields,
  })
  .superRefine(needsSource)
  .describe('A moment, an organisation or an idea of the movement');

export const storyRecord = z
  .strictObject({
    $schema: schemaAddress,
    id: recordId,
    order: z.int().positive().describe('Place in the list on the start page'),
    subject: z
      .strictObject({
        link: z.string().optional().describe('Id of the link it tells of'),
        city: cityId.optional().describe('Or the city it tells of'),
        links: z.array(z.string()).optional().describe('Ids of the links it tells of, with a city'),
      })
      .refine((subject) => (subject.link === undefined) !== (subject.city === undefined), 'must name either a link or a city'),
    title: localizedName,
    summary: localizedText,
    text: localizedText,
    facts: z.array(fact),
    sources: z.array(citation).min(1, 'must name at least one source'),
    doubts: z.array(doubt).optional(),
  })
  .superRefine((story, context) => idsDiffer(story.facts, context, 'facts'))
  .describe('A story that is told at length');

export const sourceRecord = z
  .strictObject({
    $schema: schemaAddress,
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

export const termRecord = z
  .strictObject({
    $schema: schemaAddress,
    id: recordId,
    lang: language,
    language: localizedName.describe('Name of the language'),
    terms: z.array(shortText).min(1),
    gloss: localizedText.optional().describe('What the word says: brother, sister, twin, partner, friend'),
    sources: citations,
    confidence: z.enum(confidences),
  })
  .superRefine(needsSource)
  .describe('What sister cities are called in a language');

export type Citation = z.infer<typeof citation>;
export type Doubt = z.infer<typeof doubt>;
export type OtherDate = z.infer<typeof otherDate>;
export type Memorial = z.infer<typeof memorial>;
export type CityEvent = z.infer<typeof event>;
export type Fact = z.infer<typeof fact>;
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

