import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { loadWords } from '#i18n/setUpI18n.ts';
import { useTranslation } from '#i18n/useTranslation.ts';

/** As a query and not as `React.lazy`, which keeps a failure for good. */
const dialogCode = queryOptions({
  queryKey: ['code', 'embed'],
  queryFn: async () => {
    const [{ EmbedDialog }] = await Promise.all([import('./EmbedDialog.tsx'), loadWords('embed')]);
    return EmbedDialog;
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/** At a panel's end: the way into other sites. What it opens comes when it is first pressed, and keeps what was chosen. */
export function EmbedButton() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const code = useQuery({ ...dialogCode, enabled: isOpen });
  const Dialog = code.data;
  function open() {
    setIsOpen(true);
    if (code.error) void code.refetch();
  }
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-busy={code.isFetching}
        onClick={open}
      >
        {t('frame.embed')}
      </button>
      {isOpen && code.error && !code.isFetching && <span role="alert">{t('frame.failedText')}</span>}
      {Dialog && <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} />}
    </>
  );
}
