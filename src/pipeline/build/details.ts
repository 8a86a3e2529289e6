import { dataVersion, type CityDetails, type LinkDetails, type LinkSummary } from '#domain/built.ts';
import { initialBearing } from '#domain/greatCircle.ts';
import { firstAgreementDate } from '#domain/firstAgreement.ts';
import type { CityId } from '#domain/linkId.ts';
import {
  byDate,
  isAboutLink,
  lengthKm,
  placeOf,
  storiesAbout,
  type AtlasIndex,
  type City,
  type Link,
} from './atlasIndex.ts';
import { citedSources } from './citedSources.ts';
import { rounded } from '#pipeline/rounded.ts';

/** Everything the page of a city shows, for one request. */
export function cityDetails(index: AtlasIndex, city: City): CityDetails {
  const own = index.linksOf(city.id);
  const ownIds = new Set(own.map(({ id }) => id));
  const memorialsHere = index.memorials.filter(({ memorial }) => memorial.city === city.id);
  const memorialsElsewhere = index.memorials.filter(({ memorial, link }) => {
    const isOfThisCity = link === undefined ? (city.memorials ?? []).includes(memorial) : ownIds.has(link);
    return isOfThisCity && memorial.city !== city.id;
  });
  const events = index.events.filter(({ event, link }) => {
    if (event.place === city.id) return true;
    if (link === undefined) return (city.events ?? []).includes(event);
    // What two cities did in neither of them belongs to both.
    const isInPartner = own.some(
      ({ id, cities }) => id === link && cities.some((each) => each === event.place),
    );
    return ownIds.has(link) && !isInPartner;
  });
  return {
    version: dataVersion,
    city,
    links: own.map((link) => summary(index, link, city.id)),
    memorialsHere,
    memorialsElsewhere,
    events,
    stories: storiesAbout(
      index,
      (subject) => subject.city === city.id || own.some(({ id }) => isAboutLink(subject, id)),
    ),
    sources: citedSources(index.data, city, memorialsHere, memorialsElsewhere, events),
  };
}

function summary(index: AtlasIndex, link: Link, here: CityId): LinkSummary {
  const [a, b] = link.cities;
  const date = firstAgreementDate(link);
  return {
    id: link.id,
    partner: a === here ? b : a,
    ...(date === undefined ? {} : { date }),
    status: link.status.value,
    km: lengthKm(index, link),
    memorials: link.memorials?.length ?? 0,
    events: link.events?.length ?? 0,
  };
}

/** Everything the page of a link shows, for one request. */
export function linkDetails(index: AtlasIndex, link: Link): LinkDetails {
  const [a, b] = link.cities;
  const [from, to] = [placeOf(index, a), placeOf(index, b)];
  return {
    version: dataVersion,
    link: inOrder(link),
    km: lengthKm(index, link),
    bearings: [rounded(initialBearing(from, to), 1), rounded(initialBearing(to, from), 1)],
    timeZones: [index.city(a).timeZone, index.city(b).timeZone],
    stories: storiesAbout(index, (subject) => isAboutLink(subject, link.id)),
    sources: citedSources(index.data, link),
  };
}

/** A timeline is read from the oldest to the newest, however the file tells it. */
function inOrder(link: Link): Link {
  const { memorials, events } = link;
  return {
    ...link,
    ...(memorials && { memorials: byDate(memorials, (memorial) => memorial) }),
    ...(events && { events: byDate(events, (event) => event) }),
  };
}
