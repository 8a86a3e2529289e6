import type { Atlas } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import { useHovered } from '#state/hover.ts';
import styles from './HoverLabel.module.css';
import type { PointerSpot } from './usePointer.ts';

type Props = { atlas: Atlas; language: Language; spot: PointerSpot | null };

/** Names what the pointer rests on. Decoration: the panels say the same as text. */
export function HoverLabel({ atlas, language, spot }: Props) {
  const hovered = useHovered();
  if (!hovered || !spot || spot.isWritten) return null;
  const city = 'city' in hovered ? atlas.city(hovered.city) : undefined;
  const link = 'link' in hovered ? atlas.link(hovered.link) : undefined;
  const names = city ? [city.names[language]] : (link?.cities.map(({ names: all }) => all[language]) ?? []);
  if (names.length === 0) return null;
  return (
    <div className={styles['label']} style={{ left: spot.x, top: spot.y }} aria-hidden="true">
      <span>{names.join(' — ')}</span>
      {link && link.year !== null && <span className={styles['year']}>{link.year}</span>}
    </div>
  );
}
