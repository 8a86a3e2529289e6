import type { Language } from '#domain/language.ts';
import styles from '#map/drawn/DrawnMap.module.css';
import type { Picture } from '#map/drawn/drawnMap.ts';
import { StaticMap } from '#map/drawn/StaticMap.tsx';
import { PrintLegend } from './PrintLegend.tsx';

/** The drawn map of a page: what is seen until the live one has come, and what is printed. */
export function PrintMap({ drawing, language }: { drawing: Picture; language: Language }) {
  return (
    <>
      <div className={styles['written']}>
        <StaticMap drawing={drawing} language={language} />
      </div>
      <PrintLegend strokes={drawing.strokes} />
    </>
  );
}
