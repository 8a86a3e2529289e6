import { useTranslation } from '#i18n/useTranslation.ts';
import { QrCode } from './QrCode.tsx';

/** Above the map on paper: whose page this is, and where it stands; the address only where it is known. */
export function PrintHead({ address }: { address: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="paper-words">
        <p className="paper-name">{t('app.title')}</p>
        {address !== null && <p className="paper-address">{address}</p>}
      </div>
      {address !== null && <QrCode text={address} />}
    </>
  );
}
