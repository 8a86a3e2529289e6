// oxlint-disable-next-line import/no-unassigned-import -- the import makes this file add to the module, not replace it
import 'react';

declare module 'react' {
  // An interface because it adds to React's own: CSS custom properties may stand in `style`.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- declaration merging works on interfaces only
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
