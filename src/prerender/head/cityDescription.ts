import type { CityDetails, LinkSummary } from '#domain/built.ts';
import { compareDates } from '#domain/partialDate.ts';
import { formatYear } from '#i18n/format.ts';
import { knownInAtlas } from './factCounts.ts';
import { fittedList, fittedSentences, longestDescription } from './fitted.ts';
import type { HeadContext } from './headContext.ts';
import { startingPoint } from './sinceWords.ts';
import { cityInCountry } from './titles.ts';

/** "Almaty (Kazakhstan) has 25 sister cities: Rennes since 1991, …" */
export function cityDescription(details: CityDetails, context: HeadContext): string {
  const { facts, t } = context;
  const city = facts.atlas.city(details.city.id);
  const place = city ? cityInCountry(city, context) : details.city.id;
  const partners = details.links
    .filter(({ status }) => status !== 'ended' && status !== 'planned')
    .toSorted((a, b) => compareDates(a.date, b.date));
  if (partners.length === 0) return fittedSentences([t('head.city.without', { place })]);
  const cities = t('head.sisterCities', { count: partners.length });
  const list = fittedList(
    t('head.city.has', { place, cities }),
    partners.map((partner) => partnerWords(partner, context)),
  );
  const known = knownInAtlas(
    {
      memorials: details.memorialsHere.map(({ memorial }) => memorial),
      events: details.events.map(({ event }) => event),
      // Nearly every link of the atlas rests on a source; which one its own page tells.
      isSourced: true,
    },
    context,
  );
  return list.length < longestDescription ? fittedSentences([list, ...known]) : list;
}

/** "Rennes since 1991", "Rennes (c. 1991)", or the name alone. */
function partnerWords({ partner, date, status }: LinkSummary, context: HeadContext): string {
  const { facts, language, t } = context;
  const name = facts.atlas.city(partner)?.names[language] ?? partner;
  const start = startingPoint(date);
  const isPlain = start !== null && !start.isAbout && start.precision !== 'decade' && status !== 'suspended';
  if (isPlain) return t('head.city.partner', { name, year: start.year });
  const years = formatYear(date, language);
  return years === '' ? name : `${name} (${years})`;
}
