/**
 * What the pipeline writes to `public/data` and the page reads. The paths and shapes are a public
 * contract (docs/architecture.md): change `dataVersion` when a reader would break.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CityKind, LinkStatus, NameCheck } from './kinds.ts';
import type { CityId, LinkId } from './linkId.ts';
import type {
  CityEvent,
  CityRecord,
  LinkRecord,
  Memorial,
  MilestoneRecord,
  SourceRecord,
  StoryRecord,
  TermRecord,
} from './records.ts';
import type { LocalizedText } from './localizedText.ts';

export const dataVersion = 1;

/** Properties of a feature of `data/cities.geojson`; its geometry is [longitude, latitude]. */
type CityProperties = {
  id: CityId;
  kind: CityKind;
  name_en: string;
  name_ru: string;
  name_kk: string;
  name_fr: string;
  /** The name in the language of the place, and that language. */
  name_local: string;
  lang_local: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Number of links. */
  links: number;
};
export type CityFeature = Feature<Point, CityProperties>;
/** `data/cities.geojson`. `build` is a foreign member: the same text as in the `links.json` that belongs to it. */
export type CitiesGeoJson = FeatureCollection<Point, CityProperties> & { build: string };

/**
 * `data/links.json`: every link as one row
 * [index of city a, index of city b, year of the first agreement or null, index into `statuses`].
 * The indices of cities count the features of `cities.geojson`; a's id sorts before b's.
 */
export type LinksJson = {
  version: number;
  /** Hash of both files: links of one build would join the wrong cities of another. */
  build: string;
  statuses: readonly LinkStatus[];
  links: [number, number, number | null, number][];
};

/** Shared sources cited by a record, by id. */
export type CitedSources = Record<string, SourceRecord>;

/** A row of a city's list of links. */
export type LinkSummary = {
  id: LinkId;
  partner: CityId;
  /** EDTF date of the first agreement that has one. */
  date?: string;
  status: LinkStatus;
  km: number;
  memorials: number;
  events: number;
};

/** A memorial or event with the link it belongs to (none: it is the city's own). */
export type PlacedMemorial = { memorial: Memorial; link?: LinkId };
export type PlacedEvent = { event: CityEvent; link?: LinkId };

/** `data/details/<city>.json` */
export type CityDetails = {
  version: number;
  city: CityRecord;
  links: LinkSummary[];
  /** What stands in this city, for others. */
  memorialsHere: PlacedMemorial[];
  /** What stands elsewhere for this city. */
  memorialsElsewhere: PlacedMemorial[];
  /** Events of the city, and those of its links that took place here or in neither of the two cities. */
  events: PlacedEvent[];
  /** Ids of the stories that tell of this city. */
  stories: string[];
  sources: CitedSources;
};

/** `data/details/<a>--<b>.json` */
export type LinkDetails = {
  version: number;
  link: LinkRecord;
  km: number;
  /** First bearing from each city towards the other, degrees from north, in the order of `link.cities`. */
  bearings: [number, number];
  timeZones: [string, string];
  stories: string[];
  sources: CitedSources;
};

/** An entry of `data/stories.json`, in the order of the start page. */
export type StorySummary = {
  id: string;
  subject: StoryRecord['subject'];
  title: LocalizedText;
  summary: LocalizedText;
};

/** `data/stories/<id>.json` */
export type StoryDetails = { version: number; story: StoryRecord; sources: CitedSources };

/** `data/movement.json`: the page about the movement. */
export type Movement = {
  version: number;
  milestones: MilestoneRecord[];
  terms: TermRecord[];
  sources: CitedSources;
};

/** `data/beginnings.json`: the few milestones that the start page tells, oldest first. */
export type Beginnings = {
  version: number;
  milestones: Pick<MilestoneRecord, 'id' | 'title' | 'date'>[];
};

/** `data/search.json`: what a city is found by beyond the names in `cities.geojson`. */
export type SearchJson = {
  version: number;
  /** Old names and other spellings, as they are written. */
  names: Record<CityId, string[]>;
  /** Names of other scripts in Latin letters, lower case → the name as it is written. */
  romanised: Record<CityId, Record<string, string>>;
};

/** `data/facts.json`: the numbers of the atlas. */
export type AtlasNumbers = {
  version: number;
  cities: number;
  links: number;
  countries: number;
  /** Links with an agreement whose date is known at least roughly. */
  datedLinks: number;
  memorials: number;
  events: number;
};

/** `data/quality.json`: what is still to be checked, found or translated. */
export type QualityReport = {
  version: number;
  /** Cities whose name in a language is not checked, by reason. */
  names: Record<'ru' | 'kk' | 'fr', Record<Exclude<NameCheck, 'checked'>, CityId[]>>;
  /** Number of facts without a source that states them, by kind. */
  unchecked: Record<'links' | 'agreements' | 'memorials' | 'events' | 'facts' | 'populations', number>;
  undatedLinks: LinkId[];
  memorialsWithoutCoordinates: string[];
  memorialsWithUncheckedCoordinates: string[];
};

/**
 * `versions.json`: the versions of the facts that are kept below `versions/` for embeds, and which one the built files
 * are; null where the facts have moved on from a kept version whose number they still bear.
 */
export type DataVersions = { current: string | null; kept: readonly string[] };
