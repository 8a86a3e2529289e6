import type { Language } from '#domain/language.ts';
import type { Picture } from '#map/drawn/drawnMap.ts';
import { PrintHead } from './PrintHead.tsx';
import { PrintMap } from './PrintMap.tsx';

type Props = {
  drawing: Picture;
  language: Language;
  /** Null where the site's address is not known at build time: then a script fills it in (preparePaper.ts). */
  address: string | null;
};

/** What stands before `#root` in a page written at build time: its drawn map, and a head that only paper shows. */
export function Paper({ drawing, language, address }: Props) {
  return (
    <div className="paper">
      <div className="paper-head" data-address={address ?? undefined}>
        <PrintHead address={address} />
      </div>
      <div className="paper-map">
        <PrintMap drawing={drawing} language={language} />
      </div>
    </div>
  );
}
