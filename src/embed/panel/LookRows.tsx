import { languages } from '#domain/language.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { themes } from '#url/parameters.ts';
import { CheckField, SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

export function LanguageRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const own = useLanguage();
  return (
    <SelectField
      label={t('language.label')}
      values={languages}
      value={choice.language ?? own}
      usual={own}
      nameOf={(language) => t(`language.names.${language}`)}
      langOf={(language) => language}
      onChoose={(language) => onChange({ language: language === own ? null : language })}
    />
  );
}

export function ThemeRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('embed.theme')}
      values={themes}
      value={choice.parameters.theme}
      usual="auto"
      nameOf={(theme) => t(`embed.themes.${theme}`)}
      onChoose={(theme) => onChange({ parameters: { theme } })}
    />
  );
}

/** The atlas's own accent, as the page has it: six digits. */
function atlasAccent(): string {
  const token = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
  return /^#[\da-f]{6}$/i.test(token) ? token.slice(1) : '8c3a1e';
}

export function AccentRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { accent } = choice.options;
  return (
    <div className={styles['colour']}>
      <CheckField
        label={t('embed.ownColour')}
        isChecked={accent !== null}
        onCheck={(isChecked) => onChange({ options: { accent: isChecked ? atlasAccent() : null } })}
      />
      {accent !== null && (
        <input
          type="color"
          aria-label={t('embed.colour')}
          value={`#${accent}`}
          onChange={({ target }) => onChange({ options: { accent: target.value.slice(1) } })}
        />
      )}
    </div>
  );
}
