import type { Atlas } from '#domain/atlas.ts';
import type { Projection, View } from '#url/parameters.ts';
import { linkSubject, startView, viewOf, withinWorld, type Room, type Subject } from './camera.ts';
import { partnersOf, type Chosen } from './chosen.ts';

function subjectOf(chosen: Chosen, atlas: Atlas): Subject | null {
  switch (chosen.kind) {
    case 'none': {
      const [first, ...others] = chosen.around ?? [];
      if (!first) return null;
      return { anchor: first.position, places: [first, ...others].map(({ position }) => position) };
    }
    case 'city': {
      const { position } = chosen.city;
      return {
        anchor: position,
        places: [position, ...partnersOf(chosen, atlas).map((city) => city.position)],
      };
    }
    case 'link':
      return linkSubject(chosen.link.cities[0].position, chosen.link.cities[1].position);
  }
}

/** The view of what is chosen, or of the start, in the part of the map that no panel covers. */
export function chosenView(chosen: Chosen, atlas: Atlas, room: Room, projection: Projection): View {
  const subject = subjectOf(chosen, atlas);
  const view = subject ? viewOf(subject, room, projection) : startView(room, projection);
  return projection === 'flat' ? withinWorld(view, room) : view;
}
