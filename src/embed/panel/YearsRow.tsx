import { useId, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { readParameters } from '#url/parameters.ts';
import { Hint } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

type YearProps = { label: string; first: number | null; onYear: (year: number | null) => void };

/** A year, or nothing; what is half typed asks for nothing. */
function YearField({ label, first, onYear }: YearProps) {
  const id = useId();
  const [text, setText] = useState(first === null ? '' : String(first));
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1000}
        max={2999}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onYear(readParameters(`from=${target.value}`).from);
        }}
      />
    </div>
  );
}

export function YearsRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { from, to } = choice.parameters;
  return (
    <div>
      <div className={styles['years']}>
        <YearField
          label={t('embed.from')}
          first={from}
          onYear={(year) => onChange({ parameters: { from: year } })}
        />
        <YearField
          label={t('embed.to')}
          first={to}
          onYear={(year) => onChange({ parameters: { to: year } })}
        />
      </div>
      <Hint>{(from !== null || to !== null) && t('embed.yearsHint')}</Hint>
    </div>
  );
}
