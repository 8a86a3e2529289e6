import { useTranslation } from '#i18n/useTranslation.ts';
import { Copyable } from '#ui/Copyable.tsx';

type Props = { title: string; text: string; kind?: 'code' | 'text' };

/** An example or a line of thanks, to take along. */
export function CopyableText({ title, text, kind = 'code' }: Props) {
  const { t } = useTranslation();
  const words = {
    copy: t('data.copy'),
    copyOf: t('data.copyOf', { title }),
    copied: t('data.copied'),
    marked: t('data.marked'),
  };
  return <Copyable title={title} text={text} kind={kind} words={words} />;
}
