import { useTranslation } from '#i18n/useTranslation.ts';
import { loadModes } from '#url/embedParameters.ts';
import { projections } from '#url/parameters.ts';
import { CheckField, SelectField } from './fields.tsx';
import type { RowProps } from './rowProps.ts';

const views = ['page', 'present'] as const;

export function ProjectionRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('embed.projection')}
      values={projections}
      value={choice.parameters.projection}
      usual="globe"
      nameOf={(projection) => t(`embed.projections.${projection}`)}
      onChoose={(projection) => onChange({ parameters: { projection } })}
    />
  );
}

/** Without a view of the reader's own there is nothing to choose. */
export function ViewRow({ choice, hasView, onChange }: RowProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('embed.begins')}
      values={views}
      value={choice.isPresentView && hasView ? 'present' : 'page'}
      usual="page"
      nameOf={(view) => t(`embed.views.${view}`)}
      isDisabled={!hasView}
      hint={!hasView && t('embed.viewHint')}
      onChoose={(view) => onChange({ isPresentView: view === 'present' })}
    />
  );
}

export function MovesRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const moves = choice.options.interaction === 'on';
  return (
    <CheckField
      label={t('embed.moves')}
      isChecked={moves}
      hint={!moves && t('embed.staysDrawn')}
      onCheck={(isChecked) => onChange({ options: { interaction: isChecked ? 'on' : 'off' } })}
    />
  );
}

/** A map that does not move is not loaded. */
export function LoadRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { load, interaction } = choice.options;
  const moves = interaction === 'on';
  return (
    <SelectField
      label={t('embed.load')}
      values={loadModes}
      value={moves ? load : 'touch'}
      usual="touch"
      nameOf={(each) => t(`embed.loads.${each}`)}
      isDisabled={!moves}
      hint={moves && load === 'eager' && t('embed.loadHint')}
      onChoose={(each) => onChange({ options: { load: each } })}
    />
  );
}
