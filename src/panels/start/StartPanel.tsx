import { useTranslation } from '#i18n/useTranslation.ts';
import { useLateFilter } from '#panels/filter/useLateFilter.ts';
import { PanelHeading } from '#panels/frame/PanelHeading.tsx';
import { Section } from '#panels/frame/Section.tsx';
import { Icon } from '#ui/icons/Icon.tsx';
import { PageLink } from '#url/PageLink.tsx';
import { AtlasNumbers } from './AtlasNumbers.tsx';
import { Beginnings } from './Beginnings.tsx';
import { RandomCity } from './RandomCity.tsx';
import { StoryEntries } from './StoryEntries.tsx';
import styles from './StartPanel.module.css';

/** What one sees first: what this is, and where to begin. */
export function StartPanel() {
  const { t } = useTranslation();
  const late = useLateFilter();
  return (
    <article data-compact>
      <PanelHeading title={t('start.title')} />
      <p className={styles['intro']}>{t('start.intro')}</p>
      {late && <late.FilterLine filter={late.filter} />}
      <Section title={t('start.stories')}>
        <StoryEntries />
      </Section>
      <Section title={t('start.numbers')}>
        <AtlasNumbers />
      </Section>
      <Section title={t('start.movement')}>
        <Beginnings />
      </Section>
      <Section title={t('start.more')}>
        <ul className={styles['ways']}>
          <li>
            <RandomCity />
          </li>
          <li>
            <PageLink to={{ name: 'cities' }} className={styles['way']}>
              <Icon name="list" />
              {t('start.allCities')}
            </PageLink>
          </li>
          <li>
            <PageLink to={{ name: 'data' }} className={styles['way']}>
              <Icon name="download" />
              {t('data.title')}
            </PageLink>
          </li>
          <li>
            <PageLink to={{ name: 'about' }} className={styles['way']}>
              <Icon name="info" />
              {t('start.about')}
            </PageLink>
          </li>
        </ul>
      </Section>
    </article>
  );
}
