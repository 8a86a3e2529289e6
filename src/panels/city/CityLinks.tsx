import { memo, useState } from 'react';
import type { Atlas } from '#domain/atlas.ts';
import type { LinkSummary } from '#domain/built.ts';
import { filterMark } from '#domain/filter.ts';
import { compareDates } from '#domain/partialDate.ts';
import { compareNames, countryName, formatDistance, formatYear } from '#i18n/format.ts';
import { useLateFilter } from '#panels/filter/useLateFilter.ts';
import { HowToAdd } from '#panels/facts/HowToAdd.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { usePointing } from '#panels/frame/usePointing.ts';
import { useAtlas } from '#api/queries.ts';
import { PageLink } from '#url/PageLink.tsx';
import { useLanguage } from '#i18n/useLanguage.ts';
import type { Language } from '#domain/language.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './CityLinks.module.css';

const orders = ['year', 'name', 'distance'] as const;
type Order = (typeof orders)[number];

/** How many rows are shown before the reader asks for the rest. */
const shortLength = 12;

function sorted(
  links: LinkSummary[],
  order: Order,
  atlas: Atlas | undefined,
  language: Language,
): LinkSummary[] {
  const name = (link: LinkSummary) => atlas?.city(link.partner)?.names[language] ?? link.partner;
  const byName = (a: LinkSummary, b: LinkSummary) => compareNames(language)(name(a), name(b));
  switch (order) {
    case 'year':
      return links.toSorted((a, b) => compareDates(a.date, b.date) || byName(a, b));
    case 'name':
      return links.toSorted(byName);
    case 'distance':
      return links.toSorted((a, b) => a.km - b.km);
  }
}

const orderLabels = { year: 'city.sortYear', name: 'city.sortName', distance: 'city.sortDistance' } as const;

/** All links of a city: partner, country, year of the agreement, status, distance. */
export function CityLinks({ links }: { links: LinkSummary[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: atlas } = useAtlas();
  const [order, setOrder] = useState<Order>('year');
  const late = useLateFilter();
  const shown = late && atlas ? late.passingOf(links, atlas, late.filter) : links;
  const rows = sorted(shown, order, atlas, language);
  const rest = rows.slice(shortLength);
  return (
    <Section
      title={t('city.links')}
      count={rows.length}
      part="list"
      aside={links.length > 3 && <OrderChoice order={order} onOrder={setOrder} />}
    >
      {links.length === 0 && <HowToAdd>{t('city.noLinks')}</HowToAdd>}
      {late && <late.FilterLine filter={late.filter} links={links} />}
      <LinkRows links={rows.slice(0, shortLength)} atlas={atlas} />
      {rest.length > 0 && (
        <details className={styles['rest']} onToggle={goOnAtFirst}>
          <summary className={styles['more']}>{t('city.showAll', { count: rest.length })}</summary>
          <LinkRows links={rest} atlas={atlas} />
        </details>
      )}
    </Section>
  );
}

/** The line that was pressed is gone: who reads by keyboard goes on at the first row it brought. */
function goOnAtFirst({ currentTarget }: { currentTarget: HTMLDetailsElement }) {
  if (currentTarget.open) currentTarget.querySelector('a')?.focus();
}

function LinkRows({ links, atlas }: { links: readonly LinkSummary[]; atlas: Atlas | undefined }) {
  return (
    <ul className={styles['links']}>
      {links.map((link) => (
        <CityLinkRow key={link.id} link={link} atlas={atlas} />
      ))}
    </ul>
  );
}

function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const { t } = useTranslation();
  return (
    <label className={`${styles['order']} needs-script`}>
      {t('city.sortBy')}{' '}
      <select
        value={order}
        onChange={({ target }) => onOrder(orders.find((each) => each === target.value) ?? 'year')}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {t(orderLabels[each])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Drawn anew only where it changes: not with every step of a filter. */
const CityLinkRow = memo(function CityLinkRow({
  link,
  atlas,
}: {
  link: LinkSummary;
  atlas: Atlas | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pointing = usePointing({ link: link.id });
  const partner = atlas?.city(link.partner);
  // For embed/filterWritten.ts: a page that runs React filters its list itself.
  const known = import.meta.env.SSR ? atlas?.link(link.id) : undefined;
  const mark = known && filterMark([known]);
  return (
    <li data-links={mark}>
      <PageLink className={styles['row']} to={{ name: 'link', id: link.id }} {...pointing}>
        <span className={styles['partner']}>
          <span className={styles['name']}>{partner?.names[language] ?? link.partner}</span>
          <span className={styles['country']}>{partner && countryName(partner.country, language)}</span>
        </span>
        <span className={styles['figures']}>
          <span className={link.date ? styles['year'] : styles['noYear']}>
            {link.date ? formatYear(link.date, language) : t('fact.yearUnknown')}
          </span>
          <span className={styles['details']}>
            <span className={styles['status']} data-status={link.status}>
              {link.status === 'unknown' ? t('link.statusUnknown') : t(`status.${link.status}`)}
            </span>
            <span>{formatDistance(link.km, language)}</span>
          </span>
        </span>
      </PageLink>
    </li>
  );
});
