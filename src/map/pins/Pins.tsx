import { useCityDetails, useLinkDetails } from '#api/queries.ts';
import type { Atlas } from '#domain/atlas.ts';
import type { Language } from '#domain/language.ts';
import type { Chosen } from '#map/chosen.ts';
import { cityEntries, linkEntries } from './entries.ts';
import { PinMarkers, type PinHolder } from './PinMarkers.tsx';

type Shared = {
  atlas: Atlas;
  language: Language;
  opened: string | null;
  zoom: number;
  Holder: PinHolder;
};

function CityPins({ id, ...shared }: Shared & { id: string }) {
  const { data } = useCityDetails(id);
  return data ? <PinMarkers entries={cityEntries(data)} {...shared} /> : null;
}

function LinkPins({ id, ...shared }: Shared & { id: string }) {
  const { data } = useLinkDetails(id);
  return data ? <PinMarkers entries={linkEntries(data)} {...shared} /> : null;
}

/** Memorials and events of what is chosen. */
export function Pins({ chosen, ...shared }: Shared & { chosen: Chosen }) {
  switch (chosen.kind) {
    case 'none':
      return null;
    case 'city':
      return <CityPins id={chosen.city.id} {...shared} />;
    case 'link':
      return <LinkPins id={chosen.link.id} {...shared} />;
  }
}
