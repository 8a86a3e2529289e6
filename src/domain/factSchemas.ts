/** The single facts that cities, links and stories hold: memorials, events, agreements, background. */
import { z } from 'zod';
import {
  coordinatesNotOnlyUnchecked,
  eachOnce,
  sourcesFitConfidence,
  whereCoordinatesUnchecked,
  whereSourced,
} from './factRules.ts';
import { agreementKinds, eventKinds, memorialKinds } from './kinds.ts';
import {
  cityId,
  coordinates,
  factFields,
  language,
  localizedName,
  localizedText,
  recordId,
  shortText,
} from './fieldSchemas.ts';

const memorial = z
  .strictObject({
    id: recordId,
    kind: z.enum(memorialKinds),
    name: localizedName.describe('What it is called, in all four languages'),
    localName: z
      .strictObject({ text: shortText, lang: language })
      .optional()
      .describe('The name as it stands there'),
    city: cityId.describe('The city it stands in'),
    place: localizedText.optional().describe('Where in the city'),
    coordinates: coordinates.optional(),
    coordinatesUnchecked: z.boolean().optional().describe('true if no source states the coordinates'),
    text: localizedText.optional().describe('What it looks like, why it is there, who gave it'),
    ...factFields,
  })
  .superRefine(sourcesFitConfidence, whereSourced)
  .refine(coordinatesNotOnlyUnchecked, whereCoordinatesUnchecked)
  .describe('A thing in place that speaks of a sister city');

const event = z
  .strictObject({
    id: recordId,
    kind: z.enum(eventKinds),
    title: localizedName.describe('A headline in all four languages, without a final stop'),
    place: cityId.optional().describe('The city it took place in'),
    placeNote: localizedText
      .optional()
      .describe('Where, if it is no city of the atlas (for example: online)'),
    text: localizedText.optional(),
    ...factFields,
  })
  .superRefine(sourcesFitConfidence, whereSourced)
  .describe('A thing in time: a visit, a festival, an exchange …');

const fact = z
  .strictObject({ id: recordId, text: localizedText, ...factFields })
  .superRefine(sourcesFitConfidence, whereSourced)
  .describe('A background fact that is neither memorial nor event');

const differentIds = eachOnce<{ id: string }>(({ id }) => [id, 'id']);
export const memorials = z.array(memorial).superRefine(differentIds);
export const events = z.array(event).superRefine(differentIds);
export const facts = z.array(fact).superRefine(differentIds);

export const agreement = z
  .strictObject({ kind: z.enum(agreementKinds), text: localizedText.optional(), ...factFields })
  .superRefine(sourcesFitConfidence, whereSourced)
  .describe('What was signed');
