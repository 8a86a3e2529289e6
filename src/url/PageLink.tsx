import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { hrefOf, openPage, useAddress } from './useAddress.ts';
import type { Page } from './route.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: Page; entry?: string };

/** A real link to a page of the atlas; a plain click stays in the page, any other click is the browser's. */
export function PageLink({ to, entry, onClick, children, ...rest }: Props) {
  const address = useAddress();
  function open(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openPage(to, entry ?? null);
  }
  return (
    <a {...rest} href={hrefOf(address, to, entry ?? null)} onClick={open}>
      {children}
    </a>
  );
}
