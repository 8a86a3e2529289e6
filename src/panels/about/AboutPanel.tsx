import { useTranslation } from '#i18n/useTranslation.ts';
import { correctionId } from '#panels/frame/correctionId.ts';
import { webAddress } from '#panels/facts/webAddress.ts';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { PageLink } from '#url/PageLink.tsx';
import styles from './AboutPanel.module.css';

const before = ['what', 'facts', 'unchecked'] as const;
const after = ['borders', 'privacy'] as const;
const steps = ['correctWhere', 'correctWrite', 'correctSource', 'correctCheck'] as const;
const credits = [
  'creditCode',
  'creditData',
  'creditGeoNames',
  'creditNaturalEarth',
  'creditWikidata',
  'creditFonts',
] as const;

/** Where the files and their guide are: in the open data, and where this site's builder named it, in its source code. */
function CorrectionLinks() {
  const { t } = useTranslation();
  const source = import.meta.env.VITE_SOURCE_URL;
  return (
    <p>
      <a href={`${import.meta.env.BASE_URL}data/guide.html`}>{t('about.guide')}</a>
      {source !== undefined && webAddress(source) && (
        <>
          {' · '}
          <a href={source} rel="noopener external" target="_blank">
            {t('about.sourceCode')}
          </a>
        </>
      )}
    </p>
  );
}

/** What the atlas is, by which rules it is made, and whom it thanks. */
export function AboutPanel() {
  const { t } = useTranslation();
  return (
    <article className={styles['about']}>
      <PanelHeading title={t('about.title')} />
      {before.map((part) => (
        <Section key={part} title={t(`about.${part}`)}>
          <p>{t(`about.${part}Text`)}</p>
        </Section>
      ))}
      <Section title={t('about.correct')} entry={correctionId}>
        <p>{t('about.correctText')}</p>
        <CorrectionLinks />
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{t(`about.${step}`)}</li>
          ))}
        </ol>
      </Section>
      {after.map((part) => (
        <Section key={part} title={t(`about.${part}`)}>
          <p>{t(`about.${part}Text`)}</p>
        </Section>
      ))}
      <Section title={t('about.credits')}>
        <ul className={styles['credits']}>
          {credits.map((credit) => (
            <li key={credit}>{t(`about.${credit}`)}</li>
          ))}
        </ul>
        <p>
          <PageLink to={{ name: 'data' }}>{t('data.title')}</PageLink>
        </p>
      </Section>
    </article>
  );
}
