import { useId, type ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import styles from './EmbedForm.module.css';

type SelectProps<T extends string> = {
  label: string;
  values: readonly T[];
  value: T;
  /** The one that is marked as what comes without a choice. */
  usual: T;
  nameOf: (value: T) => string;
  langOf?: (value: T) => string;
  isDisabled?: boolean;
  hint?: ReactNode;
  onChoose: (value: T) => void;
};

/** One of a few. */
export function SelectField<T extends string>(props: SelectProps<T>) {
  const { label, values, value, usual, nameOf, langOf, isDisabled = false, hint, onChoose } = props;
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          const chosen = values.find((each) => each === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each} lang={langOf?.(each)}>
            {each === usual ? t('embed.byDefault', { choice: nameOf(each) }) : nameOf(each)}
          </option>
        ))}
      </select>
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  );
}

type CheckProps = {
  label: string;
  isChecked: boolean;
  hint?: ReactNode;
  onCheck: (isChecked: boolean) => void;
};

/** Yes or no. */
export function CheckField({ label, isChecked, hint, onCheck }: CheckProps) {
  const id = useId();
  return (
    <div className={styles['check']}>
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={hint ? id : undefined}
          onChange={({ target }) => onCheck(target.checked)}
        />
        <span>{label}</span>
      </label>
      <Hint id={id}>{hint}</Hint>
    </div>
  );
}

/** What a choice brings with it, or why it cannot be made; told when it changes. */
export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <output id={id} className={styles['hint']}>
      {children}
    </output>
  );
}
