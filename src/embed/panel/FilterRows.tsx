import { useAtlas } from '#api/queries.ts';
import type { Atlas } from '#domain/atlas.ts';
import { passes } from '#domain/filter.ts';
import { linkStatuses, type LinkStatus } from '#domain/kinds.ts';
import { compareNames, countryName } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { Page } from '#url/route.ts';
import { useAddress } from '#url/useAddress.ts';
import { CheckField, Hint, SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

/** Null for all of them, which is no filter. The last one stays. */
function withStatus(chosen: readonly LinkStatus[], status: LinkStatus, isChosen: boolean) {
  const next = linkStatuses.filter((each) => (each === status ? isChosen : chosen.includes(each)));
  if (next.length === 0) return chosen;
  return next.length === linkStatuses.length ? null : next;
}

export function StatusRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const chosen = choice.parameters.status ?? linkStatuses;
  return (
    <fieldset className={styles['statuses']}>
      <legend>{t('embed.status')}</legend>
      <div className={styles['parts']}>
        {linkStatuses.map((status) => (
          <CheckField
            key={status}
            label={t(`status.${status}`)}
            isChecked={chosen.includes(status)}
            onCheck={(isChosen) => onChange({ parameters: { status: withStatus(chosen, status, isChosen) } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The links that a page shows before any filter; on a link's own page that link is shown whatever is chosen. */
function linksOn(page: Page, atlas: Atlas) {
  return page.name === 'city' ? atlas.linksOf(page.id) : atlas.links;
}

/** Of a city the countries of its sister cities, else of all. */
function countriesOn(page: Page, atlas: Atlas): string[] {
  const cities = linksOn(page, atlas).flatMap((link) => link.cities);
  const others = page.name === 'city' ? cities.filter(({ id }) => id !== page.id) : cities;
  return [...new Set(others.map(({ country }) => country))];
}

/** Years in the other order mean the same span, as in an address. */
function inOrder<Span extends { from: number | null; to: number | null }>(span: Span): Span {
  const { from, to } = span;
  return from !== null && to !== null && from > to ? { ...span, from: to, to: from } : span;
}

/** In the list of countries: none. */
const any = 'any';

export function CountryRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { page } = useAddress();
  const atlas = useAtlas().data;
  const { country } = choice.parameters;
  const nameOf = (code: string) => (code === any ? t('embed.anyCountry') : countryName(code, language));
  const order = compareNames(language);
  // One that was chosen on another page stays to be seen.
  const codes = new Set([...(atlas ? countriesOn(page, atlas) : []), ...(country === null ? [] : [country])]);
  const isEmpty =
    atlas &&
    page.name !== 'link' &&
    !linksOn(page, atlas).some((link) => passes(link, inOrder(choice.parameters)));
  return (
    <>
      <SelectField
        label={t('embed.country')}
        values={[any, ...[...codes].toSorted((a, b) => order(nameOf(a), nameOf(b)))]}
        value={country ?? any}
        usual={any}
        nameOf={nameOf}
        onChoose={(code) => onChange({ parameters: { country: code === any ? null : code } })}
      />
      <Hint>{isEmpty && t('embed.nothingFits')}</Hint>
    </>
  );
}
