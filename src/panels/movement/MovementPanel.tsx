import { useMovement } from '#api/queries.ts';
import type { Movement } from '#domain/built.ts';
import { milestoneSections } from '#domain/kinds.ts';
import { compareDates } from '#domain/partialDate.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { FailedPanel, LoadingPanel } from '#panels/frame/PanelStates.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Milestone } from './Milestone.tsx';
import { WordsTable } from './WordsTable.tsx';
import styles from './MovementPanel.module.css';

/** The movement: what a sister city is, how it came about, who keeps it, what it is called. */
export function MovementPanel() {
  const movement = useMovement();
  if (movement.data) return <MovementText movement={movement.data} />;
  if (movement.error) {
    return <FailedPanel error={movement.error} onRetry={() => void movement.refetch()} />;
  }
  return <LoadingPanel />;
}

function MovementText({ movement }: { movement: Movement }) {
  const { t } = useTranslation();
  return (
    <article>
      <PanelHeading title={t('movement.title')} />
      <p className={styles['intro']}>{t('movement.intro')}</p>
      {milestoneSections.map((section) => {
        const milestones = movement.milestones
          .filter((milestone) => milestone.section === section)
          .toSorted((a, b) => compareDates(a.date, b.date));
        if (milestones.length === 0) return null;
        return (
          <Section key={section} title={t(`movement.${section}`)}>
            <ul className={styles['milestones']}>
              {milestones.map((milestone) => (
                <li key={milestone.id}>
                  <Milestone milestone={milestone} sources={movement.sources} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {movement.terms.length > 0 && (
        <Section title={t('movement.words')}>
          <WordsTable terms={movement.terms} sources={movement.sources} />
        </Section>
      )}
    </article>
  );
}
