import { useTranslation } from '#i18n/useTranslation.ts';
import { hideableParts } from '#url/embedParameters.ts';
import { CheckField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

/** The hidden parts with one shown or hidden, as the address has them. */
function withPart(hidden: readonly string[], part: (typeof hideableParts)[number], isShown: boolean): string {
  const next = hideableParts.filter((each) => (each === part ? !isShown : hidden.includes(each)));
  return next.join(',') || 'none';
}

export function PartsRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const hidden = choice.options.hide.split(',');
  return (
    <>
      <div className={styles['parts']}>
        {hideableParts.map((part) => (
          <CheckField
            key={part}
            label={t(`embed.parts.${part}`)}
            isChecked={!hidden.includes(part)}
            onCheck={(isShown) => onChange({ options: { hide: withPart(hidden, part, isShown) } })}
          />
        ))}
      </div>
      <p className={styles['hint']}>{t('embed.partsHint')}</p>
    </>
  );
}
