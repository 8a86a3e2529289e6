import type { MouseEvent } from 'react';

/** With the reader's event the map knows that the new view is the reader's, and the address keeps it. */
export type ByReader = { originalEvent: Event };

export const byReader = ({ nativeEvent }: MouseEvent): ByReader => ({ originalEvent: nativeEvent });
