import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#url/PageLink.tsx';
import styles from './LinkPanel.module.css';

/** Says that something is not known, and the way to add it. */
export function HowToAdd({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className={styles['unknown']}>
      {children} <PageLink to={{ name: 'about' }}>{t('fact.addSource')}</PageLink>
    </p>
  );
}
