import { isEmbedded } from '#url/isEmbedded.ts';

/** Whether the wheel alone and one finger belong to the page around the map: in an embed, but not alone on the screen. */
export const leavesScrolling = (): boolean => isEmbedded && document.fullscreenElement === null;

/** Whether a turn of the wheel is meant for the map: as on the live map, with Ctrl or ⌘. */
export const isMeant = ({ ctrlKey, metaKey }: Pick<WheelEvent, 'ctrlKey' | 'metaKey'>): boolean =>
  !leavesScrolling() || ctrlKey || metaKey;
