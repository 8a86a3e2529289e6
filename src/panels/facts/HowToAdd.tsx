import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { correctionId } from '#panels/frame/correctionId.ts';
import { PageLink } from '#url/PageLink.tsx';
import styles from './facts.module.css';

/** Says that something is not known, and the way to add it. */
export function HowToAdd({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className={styles['unknown']} data-part="whole">
      {children}{' '}
      <PageLink to={{ name: 'about' }} entry={correctionId}>
        {t('fact.addSource')}
      </PageLink>
    </p>
  );
}
