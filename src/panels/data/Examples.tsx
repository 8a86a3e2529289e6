import { otherFiles } from '#domain/openData.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Section } from '#panels/frame/Section.tsx';
import { useSiteAddress } from '#url/siteAddress.ts';
import decadesPython from './examples/decades.py?raw';
import decadesR from './examples/decades.R?raw';
import fetchShell from './examples/fetch.sh?raw';
import partnersPython from './examples/partners.py?raw';
import { CopyableText } from './CopyableText.tsx';
import styles from './DataPanel.module.css';

/** Real files, which the tests run: `pipeline/openData/examples.test.ts`. */
const examples = [
  ['curl', fetchShell],
  ['python', partnersPython],
  ['pandas', decadesPython],
  ['r', decadesR],
] as const;

const qgisSteps = ['qgisOpen', 'qgisPaste', 'qgisAdd', 'qgisColour'] as const;

/** The address that the example files have in place of the site's own. */
const placeholder = 'https://atlas.example/';

export function Examples() {
  const { t } = useTranslation();
  const address = useSiteAddress();
  return (
    <Section title={t('data.examples')}>
      {examples.map(([name, code]) => (
        <CopyableText
          key={name}
          title={t(`data.example.${name}`)}
          text={code.trimEnd().replaceAll(placeholder, address)}
        />
      ))}
      <h3 className={styles['steps']}>{t('data.example.qgis')}</h3>
      <ol>
        {qgisSteps.map((step) => (
          <li key={step}>{t(`data.${step}`)}</li>
        ))}
      </ol>
      <CopyableText title={t('data.qgisAddress')} text={`${address}data/${otherFiles['links-map']}`} />
    </Section>
  );
}
