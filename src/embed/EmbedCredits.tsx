import { useTranslation } from '#i18n/useTranslation.ts';
import { writeAddress } from '#url/address.ts';
import { PageLink } from '#url/PageLink.tsx';
import { defaultParameters } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';
import { currentAddress, useAddress } from '#url/useAddress.ts';
import { isEmbedded } from '#url/isEmbedded.ts';

/** The page that React began with; a link pressed before it opened another. */
const first: Page | null = isEmbedded ? currentAddress().page : null;

/**
 * The last line of an embed: where it comes from, the way to the whole atlas, and back to where one began. It stands
 * in every written page; embed.css shows it in embeds alone.
 */
export function EmbedCredits() {
  const { t } = useTranslation();
  const address = useAddress();
  const { theme, entry } = address.parameters;
  const whole = { ...address, parameters: { ...defaultParameters, theme, entry } };
  const isElsewhere = first !== null && JSON.stringify(first) !== JSON.stringify(address.page);
  return (
    <footer className="embed-credits">
      {isElsewhere && <PageLink to={first}>{t('embed.back')}</PageLink>}
      <a href={writeAddress(whole, import.meta.env.BASE_URL)} target="_blank" rel="noopener">
        {t('embed.openFull')}
        <span aria-hidden="true">&nbsp;↗</span>
      </a>
      <span className="embed-name">
        {t('app.title')}
        <span className="embed-sources"> · Natural Earth · GeoNames</span>
      </span>
    </footer>
  );
}
