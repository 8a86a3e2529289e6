import { useQuery } from '@tanstack/react-query';
import { fileQuery } from '#api/queries.ts';
import type { DataVersions } from '#domain/built.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';

/** In the list of versions: whichever is the newest. */
const newest = 'newest';

/** Always the newest facts, or those of a version that the site keeps. */
export function VersionRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { data: versions } = useQuery(fileQuery<DataVersions>('versions.json'));
  const { data } = choice.options;
  const kept = new Set([...(versions?.kept ?? []), ...(data === null ? [] : [data])]);
  return (
    <SelectField
      label={t('embed.facts')}
      values={[newest, ...kept]}
      value={data ?? newest}
      usual={newest}
      nameOf={(value) => (value === newest ? t('embed.newest') : t('embed.version', { version: value }))}
      hint={data !== null && t('embed.versionHint')}
      onChoose={(value) => onChange({ options: { data: value === newest ? null : value } })}
    />
  );
}
