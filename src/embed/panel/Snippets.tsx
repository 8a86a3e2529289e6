import { useId, useState, type RefObject } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { Embed } from './choice.ts';
import { EmbedCopyable } from './EmbedCopyable.tsx';
import { RadioPills } from './RadioPills.tsx';
import { forms, pictureAddress, snippet, type Form } from './snippets.ts';
import styles from './EmbedDialog.module.css';

type Props = {
  embed: Embed;
  title: string;
  /** Where the lines lead to. */
  site: string;
  /** Where the picture is taken from to be shown here. */
  here: string;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** The lines to be pasted, in one of three forms. */
export function Snippets({ embed, title, site, here, heading }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [form, setForm] = useState<Form>('frame');
  const picture = pictureAddress(embed, here);
  return (
    <section aria-labelledby={id}>
      <div className={styles['sectionHead']}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {t('embed.forms')}
        </h3>
        <RadioPills
          legend={t('embed.forms')}
          values={forms}
          value={form}
          nameOf={(each) => t(`embed.form.${each}`)}
          onChoose={setForm}
        />
      </div>
      <p className={styles['hint']}>{t(`embed.formHint.${form}`)}</p>
      {form === 'picture' && picture !== null && (
        <img className={styles['picture']} src={picture} alt={title} width={240} height={126} />
      )}
      <EmbedCopyable title={t(`embed.form.${form}`)} text={snippet(form, embed, title, site)} kind="markup" />
    </section>
  );
}
