/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- the area only hears when the focus leaves it; no native list can hold two lines and another script; browsers before 2023 do not know the element search */
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useLanguage } from '#i18n/useLanguage.ts';
import { FailedNotice } from '#panels/frame/PanelStates.tsx';
import { useRestingPrefetch } from '#api/useRestingPrefetch.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { searchFieldId } from '#panels/frame/searchFieldId.ts';
import { hoverEnded, hoverStarted } from '#state/hover.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { openPage } from '#url/useAddress.ts';
import type { Hit } from './citySearch.ts';
import { useCitySearch } from './useCitySearch.ts';
import styles from './FindField.module.css';

/**
 * The one field that finds everything: a combobox after the WAI-ARIA pattern (editable, list
 * autocomplete). Why it is our own: docs/decisions/own-combobox.md.
 */
export function FindField() {
  const { t } = useTranslation();
  const language = useLanguage();
  const prefetch = useRestingPrefetch();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const { search, error, retry } = useCitySearch(isWanted);
  useSlashKey(input);

  const hasQuery = isOpen && query.trim() !== '';
  const asked = hasQuery ? search : null;
  const hits = asked ? asked.find(query, language) : [];
  const optionId = (index: number) => `${listId}-${index}`;

  function close() {
    setIsOpen(false);
    setActive(-1);
    prefetch.forget();
    hoverEnded();
  }
  function leave(event: FocusEvent<HTMLDivElement>) {
    // The way on below the field is still within it.
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }
  function point(index: number, load: (id: string) => void) {
    setActive(index);
    const hit = hits[index];
    if (hit?.kind !== 'city') return hoverEnded();
    load(hit.city.id);
    hoverStarted({ city: hit.city.id });
  }
  function retryFromField() {
    // The button goes away: whoever pressed it is still searching.
    input.current?.focus();
    retry();
  }
  function choose(hit: Hit) {
    setQuery('');
    close();
    if (hit.kind === 'city') openPage({ name: 'city', id: hit.city.id });
    else openPage({ name: 'cities' }, hit.code.toLowerCase());
  }
  function type(text: string) {
    setQuery(text);
    setIsOpen(true);
    setActive(-1);
  }
  function press(event: KeyboardEvent<HTMLInputElement>) {
    // Keys that choose among the candidates of an input method are not ours.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        setIsOpen(true);
        if (hits.length === 0) return;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const isFromBelow = active < 0 && step < 0;
        const next = isFromBelow ? hits.length - 1 : (active + step + hits.length) % hits.length;
        return point(next, prefetch.now);
      }
      case 'Enter': {
        const hit = hits[Math.max(0, active)];
        if (hit) {
          event.preventDefault();
          choose(hit);
        }
        return;
      }
      case 'Escape':
        event.preventDefault();
        if (!asked) setQuery('');
        return close();
    }
  }

  return (
    <div role="search" className={styles['find']} onBlur={leave}>
      <Icon name="search" className={styles['icon']} />
      <input
        ref={input}
        id={searchFieldId}
        className={styles['input']}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t('find.placeholder')}
        aria-label={t('find.label')}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 && hits[active] ? optionId(active) : undefined}
        aria-keyshortcuts="/"
        value={query}
        onFocus={() => setIsWanted(true)}
        onPointerEnter={() => setIsWanted(true)}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('find.results')}
        className={styles['list']}
        hidden={hits.length === 0}
      >
        {asked &&
          hits.map((hit, index) => (
            <asked.FoundOption
              key={hit.key}
              hit={hit}
              id={optionId(index)}
              isActive={index === active}
              onPoint={() => point(index, prefetch.soon)}
              onChoose={() => choose(hit)}
            />
          ))}
      </div>
      <output className="visually-hidden">
        {hits.length > 0 ? t('find.count', { count: hits.length }) : ''}
      </output>
      {hasQuery && error && (
        <div className={styles['nothing']}>
          <FailedNotice error={error} onRetry={retryFromField} />
        </div>
      )}
      {asked && hits.length === 0 && <asked.NothingFound query={query.trim()} onLeave={close} />}
    </div>
  );
}

/** `/` puts the focus into the field, unless one is writing somewhere. */
function useSlashKey(input: { current: HTMLInputElement | null }): void {
  useEffect(
    function listenForSlash() {
      function focusField(event: globalThis.KeyboardEvent) {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (
          event.target instanceof HTMLElement &&
          event.target.closest('input, textarea, select, [contenteditable]')
        )
          return;
        event.preventDefault();
        input.current?.focus();
      }
      document.addEventListener('keydown', focusField);
      return () => document.removeEventListener('keydown', focusField);
    },
    [input],
  );
}
