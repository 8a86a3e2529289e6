/** Whether this page was opened as an embed: firstScript.ts has marked it so before anything ran. Never at build time. */
export const isEmbedded =
  typeof document !== 'undefined' && document.documentElement.dataset['embed'] !== undefined;

/** The version of the facts that an embed keeps to, where it is not the newest. */
export const frozenVersion = isEmbedded ? document.documentElement.dataset['frozen'] : undefined;

/**
 * An embed that keeps to older facts has no page that was written from them: not to be heavier than others before
 * anybody turns to it, its map is the drawn one, which moves too. `load=eager` asks for the live one.
 */
export const drawsFrozen =
  frozenVersion !== undefined && new URLSearchParams(window.location.search).get('load') !== 'eager';

/** Whether it was asked for as a picture that nobody moves: `interaction=off`. */
export const isPicture = isEmbedded && document.documentElement.dataset['interaction'] === 'off';
