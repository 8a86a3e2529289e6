import { useTranslation } from '#i18n/useTranslation.ts';
import { HowToAdd } from './HowToAdd.tsx';

/** A part of a fact that nothing read so far tells. */
export type MissingPart = 'date' | 'place' | 'population' | 'status';

/** Names what is not known of a fact, in one line, and the way to add it. */
export function Missing({ parts }: { parts: readonly MissingPart[] }) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  return (
    <HowToAdd>{t('fact.missing', { what: parts.map((part) => t(`missing.${part}`)).join(', ') })}</HowToAdd>
  );
}
