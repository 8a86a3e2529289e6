/** How a frame with the atlas in it stands in a page, in every form in which the atlas is taken along. */
export const frameAttributes = {
  loading: 'lazy',
  allow: 'fullscreen',
  referrerpolicy: 'strict-origin-when-cross-origin',
  // Its scripts, its own origin's files, and links that open as whole pages of their own.
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
};
