import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Atlas, AtlasLink } from '#domain/atlas.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import type { Chosen } from '#map/chosen.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { useFilter } from '#url/useFilter.ts';
import controls from './MapControls.module.css';
import styles from './Years.module.css';
import { YearsPanel } from './YearsPanel.tsx';
import { spanOf } from './yearSpan.ts';

type Props = {
  atlas: Atlas;
  /** With all its links. */
  framed: Chosen;
};

/** The links that a filter is told of: those of the chosen city, or all. */
function toldLinks(framed: Chosen, atlas: Atlas): readonly AtlasLink[] {
  return framed.kind === 'city' ? framed.links : atlas.links;
}

/** A button that opens the choice of years; closed, the map stays calm. */
export function Years({ atlas, framed }: Props) {
  const { t } = useTranslation();
  const filter = useFilter();
  const [isOpen, setIsOpen] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const span = useMemo(() => spanOf(atlas.links), [atlas]);
  if (!span) return null;

  function closeByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    // Keys are heard from the button and the handles inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['years']} data-part="years" onKeyDown={closeByKey}>
      <button
        ref={button}
        type="button"
        className={`${controls['round']} ${styles['button']}`}
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={t('map.years')}
        title={t('map.years')}
        data-filtered={filter !== null}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="years" />
      </button>
      <div id={panelId} className={styles['panel']} hidden={!isOpen}>
        {isOpen && <YearsPanel filter={filter} links={toldLinks(framed, atlas)} span={span} />}
      </div>
    </div>
  );
}
