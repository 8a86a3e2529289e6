import { DataError } from '#api/fetchData.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { PageLink } from '#url/PageLink.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { focusAfterPanel, focusHeadingAbove } from './focusNext.ts';
import { searchFieldId } from './searchFieldId.ts';
import styles from './PanelStates.module.css';

/** True where the file does not exist: the address is wrong, and asking again is useless. */
export function isMissing(error: Error): boolean {
  return error instanceof DataError && error.status === 404;
}

/** A panel whose facts are on their way, in the shape they will have. */
export function LoadingPanel() {
  const { t } = useTranslation();
  return (
    <div className={styles['loading']} aria-busy="true">
      <output className="visually-hidden">{t('frame.loading')}</output>
      <div aria-hidden="true">
        <div className={styles['bar']} data-shape="eyebrow" />
        <div className={styles['bar']} data-shape="title" />
        <div className={styles['figures']}>
          <div className={styles['bar']} />
          <div className={styles['bar']} />
          <div className={styles['bar']} />
        </div>
        <SkeletonLines count={5} />
      </div>
    </div>
  );
}

/** Grey lines where text will stand. */
export function SkeletonLines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className={styles['bar']} data-shape="line" />
      ))}
    </div>
  );
}

type FailedProps = { error: Error; onRetry: () => void };

/** A part of a panel whose facts did not come. Raw words of the error only while developing. */
export function FailedNotice({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles['notice']}>
      <p className={styles['noticeTitle']}>{t('frame.failedTitle')}</p>
      <p>{t('frame.failedText')}</p>
      {import.meta.env.DEV && <p className={styles['raw']}>{error.message}</p>}
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          focusHeadingAbove(currentTarget);
          onRetry();
        }}
      >
        {t('frame.retry')}
      </button>
    </div>
  );
}

/** A whole panel whose facts did not come. */
export function FailedPanel({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  return (
    <article>
      <PanelHeading title={t('frame.failedTitle')} />
      <div role="alert">
        <p>{t('frame.failedText')}</p>
        {import.meta.env.DEV && <p className={styles['raw']}>{error.message}</p>}
      </div>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          focusAfterPanel(currentTarget);
          onRetry();
        }}
      >
        {t('frame.retry')}
      </button>
    </article>
  );
}

type MissingProps = { kind: 'city' | 'link' | 'story' | 'page'; id: string };

/** An address that leads to nothing the atlas has. */
export function MissingPage({ kind, id }: MissingProps) {
  const { t } = useTranslation();
  return (
    <article>
      <PanelHeading title={t(kind === 'page' ? 'notFound.title' : `notFound.${kind}`)} />
      {id !== '' && <p className={styles['asked']}>{t('notFound.asked', { path: id })}</p>}
      <p>{t('notFound.text')}</p>
      <ul className={styles['ways']}>
        <li className="needs-script">
          <button type="button" className="button" onClick={focusSearch}>
            {t('notFound.search')}
          </button>
        </li>
        <li>
          <PageLink to={{ name: 'cities' }}>{t('start.allCities')}</PageLink>
        </li>
        <li>
          <PageLink to={{ name: 'start' }}>{t('notFound.start')}</PageLink>
        </li>
      </ul>
    </article>
  );
}

function focusSearch(): void {
  document.getElementById(searchFieldId)?.focus();
}
