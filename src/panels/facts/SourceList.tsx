import type { CitedSources } from '#domain/built.ts';
import type { Citation } from '#domain/records.ts';
import { textFor } from '#domain/localizedText.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Localized } from './Localized.tsx';
import { webAddress } from './webAddress.ts';
import styles from './facts.module.css';

type Props = { citations: readonly Citation[]; sources: CitedSources };

/** The sources of one fact, in one line; a page with its date, which tells what it could know. */
export function SourceLine({ citations, sources }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (citations.length === 0) return null;
  return (
    <p className={styles['sources']}>
      <span className={styles['sourcesLabel']}>
        {t(citations.length === 1 ? 'fact.source' : 'fact.sources')}
      </span>{' '}
      {citations.map((citation, index) => (
        <span key={keyOf(citation)}>
          {index > 0 && ' · '}
          <Source citation={citation} sources={sources} />
          {typeof citation !== 'string' && citation.date !== undefined && (
            <> ({formatDate(citation.date, language)})</>
          )}
        </span>
      ))}
    </p>
  );
}

/** The sources of a whole city or link, each with its date, language and note. */
export function SourceList({ citations, sources }: Props) {
  return (
    <ul className={styles['sourceList']}>
      {citations.map((citation) => (
        <li key={keyOf(citation)}>
          <Source citation={citation} sources={sources} />
          <SourceNote citation={citation} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function SourceNote({ citation, sources }: { citation: Citation; sources: CitedSources }) {
  const language = useLanguage();
  const record = typeof citation === 'string' ? sources[citation] : citation;
  const note = typeof citation === 'string' ? sources[citation]?.note : undefined;
  if (!record?.date && !note) return null;
  return (
    <span className={styles['sourceNote']}>
      {record?.date && ` · ${formatDate(record.date, language)}`}
      {note && (
        <>
          {' · '}
          <Localized text={note} />
        </>
      )}
    </span>
  );
}

function Source({ citation, sources }: { citation: Citation; sources: CitedSources }) {
  const language = useLanguage();
  if (typeof citation !== 'string') {
    return <WebSource url={citation.url} title={citation.title} />;
  }
  const record = sources[citation];
  if (!record) return <>{citation}</>;
  const { text, lang, isFallback } = textFor(record.title, language);
  if (!record.url) return <span lang={isFallback ? lang : undefined}>{text}</span>;
  return <WebSource url={record.url} title={text} />;
}

/** Text in place of a link where the address is none of the web: a script's, say, would run here. */
function WebSource({ url, title }: { url: string; title: string | undefined }) {
  const address = webAddress(url);
  if (!address) return <span>{title === undefined ? url : `${title} (${url})`}</span>;
  return (
    <a
      className={styles['sourceLink']}
      href={url}
      rel="noopener external"
      target="_blank"
      title={url}
      data-bare={title === undefined || undefined}
    >
      {title ?? hostOf(address)}
    </a>
  );
}

/** The name of the site. The data give a title to one whose name is not in Latin letters (`xn--…`). */
function hostOf(address: URL): string {
  return address.hostname.replace(/^www\./, '');
}

function keyOf(citation: Citation): string {
  return typeof citation === 'string' ? citation : citation.url;
}
