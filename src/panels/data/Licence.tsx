import type { DataRelease } from '#domain/openData.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Section } from '#panels/frame/Section.tsx';
import { useSiteAddress } from '#url/siteAddress.ts';
import { CopyableText } from './CopyableText.tsx';
import styles from './DataPanel.module.css';

const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** What one may do with the files, and the line of thanks, ready to copy. */
export function Licence({ release }: { release: DataRelease | undefined }) {
  const { t } = useTranslation();
  const address = useSiteAddress();
  return (
    <Section title={t('data.licence')}>
      <p className={styles['terms']}>
        {t('data.licenceText')}{' '}
        <a href={licenceAddress} rel="noopener external license" target="_blank">
          CC BY 4.0
        </a>
      </p>
      {release && (
        <CopyableText
          title={t('data.creditLine')}
          text={t('data.credit', { version: release.version, address })}
          kind="text"
        />
      )}
      <p className={styles['after']}>{t('data.creditOthers')}</p>
    </Section>
  );
}
