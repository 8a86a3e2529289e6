import { useEffect } from 'react';
import { useAtlas } from '#api/queries.ts';
import type { Atlas } from '#domain/atlas.ts';
import { filteredAtlas, leftOutUndated, noFilter, passes, type LinkFilter } from '#domain/filter.ts';
import type { LinkId } from '#domain/linkId.ts';
import { filterInWords } from '#i18n/filterWords.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { focusHeadingAbove } from '#panels/frame/focusNext.ts';
import { setParameters } from '#url/useAddress.ts';
import { forgetHidden } from './useLateFilter.ts';
import styles from './FilterLine.module.css';

/** Those of a list of links that a filter lets through. */
export function passingOf<Link extends { id: LinkId }>(
  links: readonly Link[],
  atlas: Atlas,
  filter: LinkFilter,
): Link[] {
  const shown = filteredAtlas(atlas, filter);
  return links.filter(({ id }) => shown.link(id));
}

type Props = {
  filter: LinkFilter;
  /** All of them, shown or not; all of the atlas where not said. */
  links?: readonly { id: LinkId }[];
};

/** How many of some links a filter lets through, which that is, and the way back to all. */
export function FilterLine({ filter, links }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: atlas } = useAtlas();
  useEffect(function tellShown() {
    forgetHidden();
    document.documentElement.dataset['filtered'] = 'shown';
  }, []);
  if (!atlas) return null;
  const all = links?.flatMap(({ id }) => atlas.link(id) ?? []) ?? atlas.links;
  const shown = all.filter((link) => passes(link, filter)).length;
  const undated = leftOutUndated(all, filter);
  return (
    <div className={styles['line']}>
      <p>
        {t('filter.shown', { shown, count: all.length, asked: filterInWords(filter, { language, t }) })}
        {undated > 0 && <span className={styles['undated']}> {t('filter.undated', { count: undated })}</span>}
      </p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          focusHeadingAbove(currentTarget);
          setParameters(noFilter);
        }}
      >
        {t('filter.showAll')}
      </button>
    </div>
  );
}
