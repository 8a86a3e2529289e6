import { languages } from '#domain/language.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { themes } from '#url/parameters.ts';
import { SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';

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
