import { useId, useRef, useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useLanguage } from '#i18n/useLanguage.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { useIsWide } from '#ui/useIsWide.ts';
import { RadioPills } from './RadioPills.tsx';
import { useFrameHeight } from './useFrameHeight.ts';
import { useSettled } from './useSettled.ts';
import { useStageScale } from './useStageScale.ts';
import styles from './Preview.module.css';

/** Pixels: how wide the embed is shown. */
const widths = { phone: 360, column: 600, page: 960 } as const;
type WidthName = keyof typeof widths;
// Object.keys forgets that the keys of the table are just these.
const widthNames = Object.keys(widths) as WidthName[];

/** ms */
const pause = 350;

type Props = {
  address: string;
  title: string;
  /** Pixels. */
  height: number;
  /** The frame becomes as high as what is in it. */
  follows: boolean;
  /** Past all that is in the frame. */
  onSkip: () => void;
};

/** The very embed, as wide as chosen, made smaller where the window is too small to show it whole. */
export function Preview({ address, title, height: given, follows, onSkip }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [name, setName] = useState<WidthName>(useIsWide() ? 'column' : 'phone');
  const width = widths[name];
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useFrameHeight(frame);
  const height = follows && asked !== null ? asked : given;
  const { stage, scale } = useStageScale({ width, height });
  const shown = useSettled(address, pause);
  return (
    <section className={styles['preview']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h3 id={id}>{t('embed.preview')}</h3>
        <RadioPills
          legend={t('embed.width')}
          values={widthNames}
          value={name}
          nameOf={(each) => t(`embed.widths.${each}`, { number: widths[each] })}
          onChoose={setName}
        />
      </div>
      <div ref={stage} className={styles['stage']}>
        <button type="button" className={`button ${styles['skip']}`} onClick={onSkip}>
          {t('embed.skip')}
        </button>
        <div className={styles['room']} style={{ width: width * scale, height: height * scale }}>
          {/* One frame per address: a frame that goes elsewhere makes steps in the history of this page. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, that could open its own cage */}
          <iframe
            key={shown}
            ref={frame}
            src={shown}
            title={`${t('embed.preview')}: ${title}`}
            allow="fullscreen"
            style={{ width, height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
      <p className={styles['scale']}>
        {scale === 1
          ? t('embed.fullSize')
          : t('embed.scale', { percent: formatNumber(Math.round(scale * 100), language) })}
      </p>
    </section>
  );
}
