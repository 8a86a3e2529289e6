import { mendedThemes } from '#embed/accent.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { Choice } from './choice.ts';
import { CheckField, Hint } from './fields.tsx';
import type { RowProps } from './rowProps.ts';
import styles from './EmbedForm.module.css';

/** The atlas's own accent, as the page has it: six digits. */
function atlasAccent(): string {
  const token = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
  return /^#[\da-f]{6}$/i.test(token) ? token.slice(1).toLowerCase() : '8c3a1e';
}

/** Where a colour could not be read, and is shown darker or lighter than it was chosen; null where nowhere. */
function mended({ parameters: { theme }, options: { accent } }: Choice): 'paper' | 'night' | 'both' | null {
  const themes = accent === null ? [] : mendedThemes(accent);
  const shown = themes.filter((each) => theme === 'auto' || theme === each);
  return shown.length > 1 ? 'both' : (shown[0] ?? null);
}

export function AccentRow({ choice, onChange }: RowProps) {
  const { t } = useTranslation();
  const { accent } = choice.options;
  const where = mended(choice);
  return (
    <div>
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
      <Hint>{where !== null && t(`embed.mended.${where}`)}</Hint>
    </div>
  );
}
