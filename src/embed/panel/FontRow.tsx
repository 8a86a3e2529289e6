import { useId, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { readEmbedParameters } from '#url/embedParameters.ts';
import { Hint, SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

const fonts = ['device', 'atlas', 'own'] as const;

/** What an embed that is asked for these names would make of them; null for what it does not take. */
function readFont(text: string): string | null {
  return readEmbedParameters(`font=${encodeURIComponent(text)}`).font;
}

export function FontRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { font } = choice.options;
  const [isOwn, setIsOwn] = useState(font !== null && font !== 'atlas');
  const isAtlas = font === 'atlas';
  const value = isOwn ? 'own' : isAtlas ? 'atlas' : 'device';
  return (
    <>
      <SelectField
        label={t('embed.font')}
        values={fonts}
        value={value}
        usual="device"
        nameOf={(each) => t(`embed.fonts.${each}`)}
        onChoose={(each) => {
          setIsOwn(each === 'own');
          onChange({ options: { font: each === 'atlas' ? 'atlas' : null } });
        }}
      />
      {isOwn && <FontNames first={font ?? ''} onFont={(names) => onChange({ options: { font: names } })} />}
    </>
  );
}

type NamesProps = { first: string; onFont: (font: string | null) => void };

function FontNames({ first, onFont }: NamesProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(first);
  const isWrong = text.trim() !== '' && readFont(text) === null;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('embed.fontNames')}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={100}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setText(target.value);
          onFont(readFont(target.value));
        }}
      />
      <Hint id={`${id}-hint`}>{t(isWrong ? 'embed.fontWrong' : 'embed.fontHint')}</Hint>
    </div>
  );
}
