import type en from './locales/en.json';

declare module 'i18next' {
  // An interface because i18next merges its options into its own.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- declaration merging works on interfaces only
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}
