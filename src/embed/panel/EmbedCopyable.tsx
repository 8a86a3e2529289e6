import { useTranslation } from '#i18n/useTranslation.ts';
import { Copyable } from '#ui/Copyable.tsx';

type Props = { title: string; text: string; kind: 'markup' | 'text'; lang?: string };

/** Lines to take along into another site. */
export function EmbedCopyable({ title, ...rest }: Props) {
  const { t } = useTranslation();
  const words = {
    copy: t('embed.copy'),
    copyOf: t('embed.copyOf', { title }),
    copied: t('embed.copied'),
    marked: t('embed.marked'),
  };
  return <Copyable title={title} words={words} {...rest} />;
}
