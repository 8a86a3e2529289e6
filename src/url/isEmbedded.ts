/** Whether this page was opened as an embed: firstScript.ts has marked it so before anything ran. Never at build time. */
export const isEmbedded =
  typeof document !== 'undefined' && document.documentElement.dataset['embed'] !== undefined;

/** Whether it was asked for as a picture that nobody moves: `interaction=off`. */
export const isPicture = isEmbedded && document.documentElement.dataset['interaction'] === 'off';
