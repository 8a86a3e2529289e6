/** The small parts that every record in `data/` is made of: texts, dates, sources, coordinates. */
import { z } from 'zod';
import { eachOnce } from './factRules.ts';
import { cityIdPattern } from './linkId.ts';
import { confidences } from './kinds.ts';
import { parsePartialDate, type PartialDate } from './partialDate.ts';
import { unsafeCharacter } from './unsafeCharacter.ts';
import { webAddressFault } from './webAddressFault.ts';

const text = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .superRefine((value, context) => {
    const found = unsafeCharacter(value);
    if (found)
      context.addIssue({
        code: 'custom',
        message: `must not hold the invisible character ${found}`,
      });
  });

export const shortText = text.refine((value) => !value.includes('\n'), 'must be one line');

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

/** A later year is a slip of the pen: no source of the atlas plans that far. */
const latestYear = 2100;

function years(parsed: PartialDate): number[] {
  const points = parsed.kind === 'point' ? [parsed.point] : [parsed.start, parsed.end];
  return points.flatMap((point) => point?.year ?? []);
}

export const date = z
  .string()
  .refine(
    (value) => parsePartialDate(value) !== null,
    'must be a date as the source gives it: 1991, 1991-04, 1991-04-14, 2011~ (about), 2018-23 (autumn), 192X (the 1920s), 2010-08-06/2010-08-07, 1928/.. (to today); an interval must not end before it begins',
  )
  .refine((value) => {
    const parsed = parsePartialDate(value);
    return parsed === null || years(parsed).every((year) => year <= latestYear);
  }, `must not lie after the year ${latestYear}`)
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

export const webAddress = z
  .string()
  .superRefine((value, context) => {
    const fault = webAddressFault(value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .describe('Web address (https:// or http://)');

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as kk, de or zh-Hans')
  .describe('Language code (BCP 47), for example kk, de, zh-Hans');

const citation = z
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

/** Sources, none of them named twice. */
export const sourceList = z
  .array(citation)
  .superRefine(eachOnce((one) => (typeof one === 'string' ? [one] : [one.url, 'url'])));

export const citations = sourceList.describe(
  'What states this fact; empty if confidence is "unchecked", and only then',
);

export const doubt = z
  .strictObject({ text: localizedText, sources: sourceList.default([]) })
  .describe('What is uncertain, missing or told differently, and by whom');

export const otherDate = z
  .strictObject({ date, note: localizedText.optional(), sources: sourceList.default([]) })
  .describe('A date that another source gives');

export const coordinates = z
  .tuple([
    z
      .number()
      .min(-180, 'longitude must be between -180 and 180')
      .max(180, 'longitude must be between -180 and 180'),
    z.number().min(-90, 'latitude must be between -90 and 90').max(90, 'latitude must be between -90 and 90'),
  ])
  .describe('[longitude, latitude] in degrees, in this order');

/** Fields that every single fact carries. */
export const factFields = {
  date: date.optional(),
  otherDates: z.array(otherDate).optional().describe('Dates that other sources give'),
  people: z
    .array(localizedText)
    .superRefine(eachOnce(({ en }) => [en, 'en']))
    .optional()
    .describe('People named, with their office if the source gives it'),
  sources: citations,
  confidence: z
    .enum(confidences)
    .describe(
      'founding: a founding text states it; sourced: a source named here states it; unchecked: not yet sourced',
    ),
  doubts: z.array(doubt).optional().describe('What is uncertain about it'),
};
