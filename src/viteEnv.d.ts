// oxlint-disable-next-line typescript/consistent-type-definitions -- joins Vite's own declaration, which only an interface can
interface ImportMetaEnv {
  /** Where the atlas's source code is, told by who builds the site: the page about the atlas links there. */
  readonly VITE_SOURCE_URL?: string;
  /** Where the site will be served, with its protocol and without a path: for what must be absolute. */
  readonly VITE_SITE_URL?: string;
}

// oxlint-disable-next-line typescript/consistent-type-definitions -- joins the DOM's own declaration, which only an interface can
interface Window {
  /** What was pressed and chosen before the first script ran, as template.ts keeps it; undefined when it need not. */
  early?: Event[] | undefined;
}
