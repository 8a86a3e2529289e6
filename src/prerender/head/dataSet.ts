import { languages } from '#domain/language.ts';
import { absolute, pageAddress } from './addresses.ts';
import type { HeadContext } from './headContext.ts';
import type { Thing } from './tags.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

export function webSite({ language, site, t }: HeadContext): Thing[] {
  const url = pageAddress({ name: 'start' }, language, site);
  if (url === null) return [];
  return [{ '@type': 'WebSite', name: t('app.title'), url, inLanguage: [...languages] }];
}

/** The open data, so that searches for data sets find it. */
export function dataSet({ facts, language, site, t }: HeadContext): Thing[] {
  const url = pageAddress({ name: 'start' }, language, site);
  if (url === null) return [];
  return [
    {
      '@type': 'Dataset',
      name: t('head.dataSet.name'),
      description: t('head.dataSet.description', {
        cities: t('find.cities', { count: facts.numbers.cities }),
        countries: t('cities.countries', { count: facts.numbers.countries }),
        links: t('find.links', { count: facts.numbers.links }),
      }),
      url,
      license: licence,
      creator: { '@type': 'Organization', name: t('app.title'), url },
      isAccessibleForFree: true,
      inLanguage: [...languages],
      distribution: facts.distributions.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaType,
        contentUrl: absolute(`${site.basePath}${path}`, site),
      })),
    },
  ];
}
