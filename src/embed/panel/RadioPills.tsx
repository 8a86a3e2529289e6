import { useId } from 'react';
import styles from './RadioPills.module.css';

type Props<T extends string> = {
  legend: string;
  values: readonly T[];
  value: T;
  nameOf: (value: T) => string;
  onChoose: (value: T) => void;
};

/** One of a few, all in sight. The legend is heard, not seen: a heading stands beside it. */
export function RadioPills<T extends string>({ legend, values, value, nameOf, onChoose }: Props<T>) {
  const id = useId();
  return (
    <fieldset className={styles['pills']}>
      <legend className="visually-hidden">{legend}</legend>
      {values.map((each) => (
        <label key={each} className={styles['pill']}>
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            checked={each === value}
            onChange={() => onChoose(each)}
          />
          <span>{nameOf(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
