import type { ReactNode } from 'react';
import styles from './frame.module.css';

export type KeyFigure = {
  value: ReactNode;
  label: string;
  detail?: ReactNode;
  /** True of the present moment alone: it is not printed. */
  isOfNow?: boolean;
};

/** Two to four figures side by side, between two rules. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles['figures']}>
      {figures.map(({ value, label, detail, isOfNow }) => (
        <div key={label} className={styles['figure']} data-now={isOfNow}>
          <dt>{label}</dt>
          <dd>
            <span className={styles['value']}>{value}</span>
            {detail && <span className={styles['detail']}>{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
