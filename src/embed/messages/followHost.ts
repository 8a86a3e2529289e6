import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery } from '#api/queries.ts';
import type { Page } from '#url/route.ts';
import type { Address } from '#url/address.ts';
import { currentAddress, openPage, setLanguage, setParameters, whenAddressChanges } from '#url/useAddress.ts';
import type { Host } from './meetHost.ts';
import { subjectOf, type Command } from './message.ts';
import { tellHost } from './tellHost.ts';

/** In the running page: does what the page around the embed asks for, and tells it what the reader chooses. */
export function followHost(host: Host, client: QueryClient): void {
  let told = currentAddress();
  whenAddressChanges(() => {
    const now = currentAddress();
    tellChanges(told, now);
    told = now;
  });
  host.follow((command) => apply(command, client));
}

function tellChanges(before: Address, now: Address): void {
  const { entry, view } = now.parameters;
  const subject = subjectOf(now.page);
  const isSame = JSON.stringify(before.page) === JSON.stringify(now.page);
  if (subject && !(isSame && before.parameters.entry === entry)) {
    tellHost({ type: 'select', ...subject, entry });
  }
  if (view && JSON.stringify(before.parameters.view) !== JSON.stringify(view)) {
    tellHost({ type: 'view', ...view });
  }
}

function apply(command: Command, client: QueryClient): void {
  switch (command.type) {
    case 'select':
      if (isKnown(command.page, client)) return openPage(command.page, command.entry, 'replace');
      return tellHost({
        type: 'error',
        code: 'notFound',
        field: command.page.name,
      });
    case 'view':
      return setParameters({ view: command.view });
    case 'theme':
      return setParameters({ theme: command.theme });
    case 'lang':
      return setLanguage(command.lang);
    case 'year':
      return setParameters({ from: command.from, to: command.to });
  }
}

/** False where the atlas surely has no such city or link; what has not come yet shows itself when it does. */
function isKnown(page: Page, client: QueryClient): boolean {
  const atlas = client.getQueryData(atlasQuery.queryKey);
  if (!atlas) return true;
  if (page.name === 'city') return atlas.city(page.id) !== undefined;
  if (page.name === 'link') return atlas.link(page.id) !== undefined;
  return true;
}
