import { useState, type ComponentType } from 'react';
import type { Language } from '#domain/language.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { defaultChoice } from './choice.ts';
import { AccentRow } from './AccentRow.tsx';
import { CountryRow, StatusRow } from './FilterRows.tsx';
import { FontRow } from './FontRow.tsx';
import { LanguageRow, ThemeRow } from './LookRows.tsx';
import { LoadRow, MovesRow, ProjectionRow, ViewRow } from './MapRows.tsx';
import { PartsRow } from './PartsRow.tsx';
import type { RowProps } from './rowProps.ts';
import { SizeRow } from './SizeRow.tsx';
import { VersionRow } from './VersionRow.tsx';
import { YearsRow } from './YearsRow.tsx';
import styles from './EmbedForm.module.css';

type Group = {
  name: 'look' | 'parts' | 'size' | 'map' | 'filter' | 'facts';
  isFolded?: boolean;
  rows: Readonly<Record<string, ComponentType<RowProps>>>;
};

/** All that can be chosen, by the names that the address has for it, in the order in which it is asked. */
export const groups: readonly Group[] = [
  { name: 'look', rows: { lang: LanguageRow, theme: ThemeRow, accent: AccentRow, font: FontRow } },
  { name: 'parts', rows: { hide: PartsRow } },
  { name: 'size', rows: { height: SizeRow } },
  {
    name: 'map',
    isFolded: true,
    rows: { projection: ProjectionRow, view: ViewRow, interaction: MovesRow, load: LoadRow },
  },
  { name: 'filter', isFolded: true, rows: { 'from to': YearsRow, status: StatusRow, country: CountryRow } },
  { name: 'facts', isFolded: true, rows: { data: VersionRow } },
];

type Props = RowProps & {
  /** The language whose words did not come. */
  failed: Language | null;
  onReset: () => void;
};

/** What can be chosen of an embed. Every choice is seen at once in the preview and in the lines to copy. */
export function EmbedForm({ failed, onReset, ...row }: Props) {
  const { t } = useTranslation();
  /** What is half typed goes with the old form. */
  const [resets, setResets] = useState(0);
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      {failed !== null && (
        <p role="alert" className={styles['failed']}>
          {t('language.failed', { name: t(`language.names.${failed}`) })}
        </p>
      )}
      {groups.map(({ name, isFolded = false, rows }) => (
        <details
          key={`${name}${resets}`}
          open={!isFolded}
          className={styles['group']}
          aria-label={t(`embed.groups.${name}`)}
        >
          <summary>{t(`embed.groups.${name}`)}</summary>
          <div className={styles['rows']}>
            {Object.entries(rows).map(([option, Row]) => (
              <Row key={option} {...row} />
            ))}
          </div>
        </details>
      ))}
      <button
        type="button"
        className="button"
        disabled={row.choice === defaultChoice}
        onClick={() => {
          setResets(resets + 1);
          onReset();
        }}
      >
        {t('embed.reset')}
      </button>
    </form>
  );
}
