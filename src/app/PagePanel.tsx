import { MissingPage } from '#panels/frame/PanelStates.tsx';
import type { Page } from '#url/route.ts';
import { LatePanel } from './LatePanel.tsx';

/** The panel of a page. Each id gets a panel of its own: nothing of the former city stays behind. */
export function PagePanel({ page }: { page: Page }) {
  switch (page.name) {
    case 'city':
    case 'link':
    case 'story':
      return <LatePanel key={`${page.name} ${page.id}`} name={page.name} id={page.id} />;
    case 'start':
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
      return <LatePanel key={page.name} name={page.name} />;
    case 'notFound':
      return <MissingPage kind="page" id={page.path} />;
  }
}
