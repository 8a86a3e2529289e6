/** Whether this page was opened as an embed: firstScript.ts has marked it so before anything ran. Never at build time. */
export const isEmbedded =
  typeof document !== 'undefined' && document.documentElement.dataset['embed'] !== undefined;
