import type { QueryClient } from '@tanstack/react-query';
import { atlasQuery } from '#api/queries.ts';
import type { Page } from '#url/route.ts';
import type { Address } from '#url/address.ts';
import { currentAddress, openPage, setLanguage, setParameters, whenAddressChanges } from '#url/useAddress.ts';
import type { Host } from './meetHost.ts';
import type { Command } from './message.ts';

/** In the running page: does what the page around the embed asks for, and tells it what the reader chooses. */
export function followHost(host: Host, client: QueryClient): void {
  let before = currentAddress();
  whenAddressChanges(() => {
    const now = currentAddress();
    tellChanges(host, before, now);
    before = now;
  });
  host.follow((command) => apply(command, host, client));
}

function tellChanges({ tell }: Host, before: Address, { page, parameters }: Address): void {
  const { entry, view } = parameters;
  const isOtherPage = JSON.stringify(before.page) !== JSON.stringify(page);
  if (isOtherPage || before.parameters.entry !== entry) tell({ type: 'select', page, entry });
  const isOtherView = JSON.stringify(before.parameters.view) !== JSON.stringify(view);
  if (view && isOtherView) tell({ type: 'view', view });
}

function apply(command: Command, { tell }: Host, client: QueryClient): void {
  switch (command.type) {
    case 'select': {
      const { page, entry } = command;
      if (isKnown(page, client)) return openPage(page, entry, 'replace');
      return tell({ type: 'error', fault: { code: 'notFound', field: page.name } });
    }
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
