import type { Change, Choice } from './choice.ts';

/** What each row of the form is given. */
export type RowProps = {
  choice: Choice;
  /** The reader has moved the map: there is a view of his own. */
  hasView: boolean;
  onChange: (change: Change) => void;
};
