/**
 * What schema.org and Google's guides require of the things we tell, as shapes to check them by:
 * developers.google.com/search/docs/appearance/structured-data (event, dataset, breadcrumb).
 */
import { z } from 'zod';

const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be an ISO 8601 date');

const geo = z.strictObject({
  '@type': z.literal('GeoCoordinates'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const country = z.strictObject({
  '@type': z.literal('Country'),
  name: words,
  identifier: z.string().regex(/^[A-Z]{2}$/),
});
const postalAddress = z.strictObject({
  '@type': z.literal('PostalAddress'),
  addressLocality: words,
  addressCountry: z.string().regex(/^[A-Z]{2}$/),
});

const city = z.strictObject({
  '@type': z.enum(['City', 'AdministrativeArea']),
  '@id': address.optional(),
  name: words,
  alternateName: z.array(words).min(1).optional(),
  url: address.optional(),
  geo,
  containedInPlace: country,
  sameAs: z.array(address).min(1).optional(),
});

const cityPlace = z.strictObject({ '@type': z.literal('Place'), '@id': address.optional(), name: words });

const memorial = z.strictObject({
  '@type': z.enum(['Place', 'Park', 'LandmarksOrHistoricalBuildings']),
  name: words,
  alternateName: words.optional(),
  description: words.optional(),
  geo: geo.optional(),
  address: postalAddress,
  containedInPlace: cityPlace,
});

const event = z
  .strictObject({
    '@type': z.literal('Event'),
    name: words,
    description: words.optional(),
    startDate: isoDate,
    endDate: isoDate.optional(),
    location: z.strictObject({ ...cityPlace.shape, address: postalAddress.optional() }),
  })
  .refine(({ startDate, endDate }) => endDate === undefined || startDate <= endDate, {
    message: 'must not end before it begins',
  });

const languages = z.array(z.enum(['en', 'ru', 'kk', 'fr'])).min(1);
const webSite = z.strictObject({
  '@type': z.literal('WebSite'),
  name: words,
  url: address,
  inLanguage: languages,
});

const dataSet = z.strictObject({
  '@type': z.literal('Dataset'),
  name: words,
  description: z.string().min(50).max(5000),
  url: address,
  license: address,
  creator: z.strictObject({ '@type': z.literal('Organization'), name: words, url: address }),
  isAccessibleForFree: z.literal(true),
  inLanguage: languages,
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z+.-]+$/),
        contentUrl: address,
      }),
    )
    .min(1),
});

const breadcrumbs = z
  .strictObject({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          name: words,
          item: address,
          position: z.int().positive(),
        }),
      )
      .min(2),
  })
  .refine(({ itemListElement }) => itemListElement.every(({ position }, index) => position === index + 1), {
    message: 'must count its steps from 1',
  });

const shapes: Record<string, z.ZodType> = {
  City: city,
  AdministrativeArea: city,
  Place: memorial,
  Park: memorial,
  LandmarksOrHistoricalBuildings: memorial,
  Event: event,
  WebSite: webSite,
  Dataset: dataSet,
  BreadcrumbList: breadcrumbs,
};

/** What is wrong with a thing, in words; empty where it is sound. */
export function thingFaults(thing: { readonly '@type': string }): string[] {
  const shape = shapes[thing['@type']];
  if (!shape) return [`${thing['@type']} is no type that the atlas tells`];
  const result = shape.safeParse(thing);
  if (result.success) return [];
  return result.error.issues.map(
    ({ path, message }) => `${thing['@type']}.${path.map(String).join('.')}: ${message}`,
  );
}
