import { useId, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { heights } from './choice.ts';
import { CheckField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

/** The number typed, or null for what no frame should be high. */
function readHeight(text: string): number | null {
  const pixels = Math.round(Number(text));
  return pixels >= heights.least && pixels <= heights.most ? pixels : null;
}

export function SizeRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState(String(choice.height));
  const follows = choice.options.height === 'auto';
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('embed.height')}</label>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={heights.least}
          max={heights.most}
          step={10}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            const height = readHeight(target.value);
            if (height !== null) onChange({ height });
          }}
          onBlur={() => setText(String(choice.height))}
        />
      </div>
      <CheckField
        label={t('embed.follows')}
        isChecked={follows}
        hint={follows && t('embed.followsHint', { number: formatNumber(choice.height, language) })}
        onCheck={(isChecked) => onChange({ options: { height: isChecked ? 'auto' : 'fixed' } })}
      />
    </>
  );
}
