import { useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { filterOf } from '#url/parameters.ts';
import { shownSiteAddress } from '#url/siteAddress.ts';
import { useAddress } from '#url/useAddress.ts';
import { changed, defaultChoice, embedOf, type Change } from './choice.ts';
import { EmbedForm } from './EmbedForm.tsx';
import { Preview } from './Preview.tsx';
import { Privacy } from './Privacy.tsx';
import { Snippets } from './Snippets.tsx';
import { embedAddress } from './snippets.ts';
import { useEmbedTitle } from './useEmbedTitle.ts';
import { useWordsOf } from './useWordsOf.ts';
import styles from './EmbedDialog.module.css';

type Props = { isOpen: boolean; onClose: () => void };

/** Choose, look, copy: a page of the atlas for another site. */
export function EmbedDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { page, parameters } = useAddress();
  const pageLanguage = useLanguage();
  // What one sees is what one takes along: links that are filtered away here are so there.
  const [choice, setChoice] = useState(() => {
    const filter = filterOf(parameters);
    return filter === null ? defaultChoice : changed(defaultChoice, { parameters: filter });
  });
  const words = useWordsOf(choice.language ?? pageLanguage);
  const title = useEmbedTitle(page, words);
  const site = shownSiteAddress();
  /** Where this page was served from, which need not be where the site will be known. */
  const here = new URL(import.meta.env.BASE_URL, window.location.origin).href;
  const { view } = parameters;
  const embed = embedOf(choice, { page, language: words.language, view });

  useEffect(
    function showAbovePage() {
      if (isOpen) dialog.current?.showModal();
    },
    [isOpen],
  );

  return (
    <dialog ref={dialog} className={`${styles['dialog']} no-print`} aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <header className={styles['head']}>
            <h2 id={id}>{t('frame.embed')}</h2>
            <p>{t('embed.intro')}</p>
            <button
              type="button"
              className={styles['close']}
              aria-label={t('embed.close')}
              title={t('embed.close')}
              onClick={() => dialog.current?.close()}
            >
              <Icon name="close" />
            </button>
          </header>
          <div className={styles['body']}>
            <EmbedForm
              choice={choice}
              hasView={view !== null}
              onChange={(change: Change) => setChoice((before) => changed(before, change))}
              onReset={() => setChoice(defaultChoice)}
              failed={words.failed}
            />
            <div className={styles['result']}>
              <Preview
                address={embedAddress(embed, here)}
                title={title}
                height={embed.height}
                follows={embed.options.height === 'auto'}
                onSkip={() => heading.current?.focus()}
              />
              <Snippets embed={embed} title={title} site={site} here={here} heading={heading} />
              <Privacy site={site} words={words} />
            </div>
          </div>
        </>
      )}
    </dialog>
  );
}
