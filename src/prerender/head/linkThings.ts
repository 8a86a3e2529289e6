import type { AtlasCity } from '#domain/atlas.ts';
import type { LinkDetails } from '#domain/built.ts';
import { textFor } from '#domain/localizedText.ts';
import type { CityEvent, Memorial } from '#domain/records.ts';
import { cityReference, cityThing, coordinatesThing } from './cityThing.ts';
import { eventDates } from './eventDates.ts';
import type { HeadContext } from './headContext.ts';
import type { Thing } from './tags.ts';

/** The two cities, what stands for the link, and what happened. A fact that nobody states yet is left out. */
export function linkThings({ link }: LinkDetails, context: HeadContext): Thing[] {
  const { memorials = [], events = [] } = link;
  return [
    ...link.cities.flatMap((id) => {
      const details = context.facts.city(id);
      return details ? [cityThing(details.city, context)] : [];
    }),
    ...memorials.filter(isSourced).flatMap((memorial) => memorialThings(memorial, context)),
    ...events.filter(isSourced).flatMap((event) => eventThings(event, context)),
  ];
}

const isSourced = ({ confidence }: Pick<Memorial, 'confidence'>): boolean => confidence !== 'unchecked';

/** schema.org's type of a memorial; null for an object in a museum: it is no place. */
function memorialType(kind: Memorial['kind']): string | null {
  switch (kind) {
    case 'museum-object':
      return null;
    case 'park':
    case 'garden':
      return 'Park';
    case 'monument':
    case 'memorial':
    case 'bust':
    case 'sculpture':
    case 'building':
    case 'pavilion':
    case 'bell':
      return 'LandmarksOrHistoricalBuildings';
    case 'planting':
    case 'alley':
    case 'street':
    case 'square':
    case 'quarter':
    case 'library':
    case 'metro-station':
    case 'signpost':
    case 'lantern':
    case 'mural':
      return 'Place';
  }
}

function memorialThings(memorial: Memorial, context: HeadContext): Thing[] {
  const { language } = context;
  const type = memorialType(memorial.kind);
  const city = context.facts.atlas.city(memorial.city);
  if (type === null || !city) return [];
  const { name, localName, coordinates, coordinatesUnchecked, text } = memorial;
  return [
    {
      '@type': type,
      name: name[language],
      ...(localName && localName.text !== name[language] && { alternateName: localName.text }),
      ...(text && { description: textFor(text, language).text }),
      ...(coordinates && !coordinatesUnchecked && { geo: coordinatesThing(coordinates) }),
      address: addressOf(city, context),
      containedInPlace: cityPlace(city, context),
    },
  ];
}

/** schema.org asks an event for its date and its place: one without either is left out. */
function eventThings(event: CityEvent, context: HeadContext): Thing[] {
  const { language } = context;
  const dates = eventDates(event.date);
  const location = eventPlace(event, context);
  if (!dates || !location || event.kind === 'plan' || event.kind === 'background') return [];
  return [
    {
      '@type': 'Event',
      name: event.title[language],
      ...(event.text && { description: textFor(event.text, language).text }),
      ...dates,
      location,
    },
  ];
}

function eventPlace({ place, placeNote }: CityEvent, context: HeadContext): Thing | null {
  const city = place === undefined ? undefined : context.facts.atlas.city(place);
  if (city) return { ...cityPlace(city, context), address: addressOf(city, context) };
  return placeNote ? { '@type': 'Place', name: textFor(placeNote, context.language).text } : null;
}

function cityPlace(city: AtlasCity, { language, site }: HeadContext): Thing {
  return { '@type': 'Place', ...cityReference(city.id, site), name: city.names[language] };
}

function addressOf(city: AtlasCity, { language }: HeadContext): Thing {
  return {
    '@type': 'PostalAddress',
    addressLocality: city.names[language],
    addressCountry: city.country,
  };
}
