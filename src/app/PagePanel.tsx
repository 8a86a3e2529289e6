import { AboutPanel } from '#panels/about/AboutPanel.tsx';
import { CitiesPanel } from '#panels/cities/CitiesPanel.tsx';
import { CityPanel } from '#panels/city/CityPanel.tsx';
import { MissingPage } from '#panels/frame/PanelStates.tsx';
import { LinkPanel } from '#panels/link/LinkPanel.tsx';
import { MovementPanel } from '#panels/movement/MovementPanel.tsx';
import { StartPanel } from '#panels/start/StartPanel.tsx';
import { StoryPanel } from '#panels/story/StoryPanel.tsx';
import type { Page } from '#url/route.ts';

/** The panel of a page. Each id gets a panel of its own: nothing of the former city stays behind. */
export function PagePanel({ page }: { page: Page }) {
  switch (page.name) {
    case 'start':
      return <StartPanel />;
    case 'city':
      return <CityPanel key={page.id} id={page.id} />;
    case 'link':
      return <LinkPanel key={page.id} id={page.id} />;
    case 'story':
      return <StoryPanel key={page.id} id={page.id} />;
    case 'cities':
      return <CitiesPanel />;
    case 'movement':
      return <MovementPanel />;
    case 'about':
      return <AboutPanel />;
    case 'notFound':
      return <MissingPage kind="page" id={page.path} />;
  }
}
