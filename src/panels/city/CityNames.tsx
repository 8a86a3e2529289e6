import type { CityRecord } from '#domain/records.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Localized } from '#panels/facts/Localized.tsx';
import styles from './CityPanel.module.css';

type OtherName = NonNullable<CityRecord['otherNames']>[number];

/** The names beside the reader's: the local one and the English one, where they differ, and others. */
export function CityNames({ city }: { city: CityRecord }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = city.name[language];
  const local = city.localName.text === name ? null : city.localName;
  const isEnglishNew = city.name.en !== name && city.name.en !== city.localName.text;
  const shown = [name, city.localName.text];
  const others = city.otherNames?.filter(({ text }) => !shown.includes(text)) ?? [];
  return (
    <dl className={styles['names']}>
      {local && (
        <div>
          <dt>{t('city.localName')}</dt>
          <dd lang={local.lang}>{local.text}</dd>
        </div>
      )}
      {isEnglishNew && (
        <div>
          <dt>{t('city.englishName')}</dt>
          <dd lang="en">{city.name.en}</dd>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <dt>{t('city.otherNames')}</dt>
          <dd>
            <OtherNames names={others} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Names that share a note stand together before it. */
function OtherNames({ names }: { names: readonly OtherName[] }) {
  return (
    <>
      {names.map((other, index) => {
        const isNoteShared = names[index + 1]?.note?.en === other.note?.en;
        return (
          <span key={other.text}>
            {index > 0 && ', '}
            <span lang={other.lang}>{other.text}</span>
            {other.note && !isNoteShared && (
              <span className={styles['nameNote']}>
                {' '}
                (<Localized text={other.note} />)
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
