import type { Language } from '#domain/language.ts';
import { defaultEmbedParameters, type EmbedParameters } from '#url/embedParameters.ts';
import { defaultParameters, type Parameters, type View } from '#url/parameters.ts';
import type { Page } from '#url/route.ts';

/** What of a page's parameters is chosen here; the others belong to who looks at the page now. */
type ChosenParameters = Omit<Parameters, 'map' | 'view' | 'entry' | 'embed'>;

/** What stands in the form. */
export type Choice = {
  /** Null: the page's own. */
  language: Language | null;
  /** The map begins as it is seen now, not as the page chooses. */
  isPresentView: boolean;
  parameters: ChosenParameters;
  options: EmbedParameters;
  /** Pixels. */
  height: number;
};

/** Pixels that a frame may be high. */
export const heights = { least: 200, usual: 480, most: 2000 } as const;

const { map: _map, view: _view, entry: _entry, embed: _embed, ...usual } = defaultParameters;

export const defaultChoice: Choice = {
  language: null,
  isPresentView: false,
  parameters: usual,
  options: defaultEmbedParameters,
  height: heights.usual,
};

/** A change of some of it. */
export type Change = Partial<Omit<Choice, 'parameters' | 'options'>> & {
  parameters?: Partial<ChosenParameters>;
  options?: Partial<EmbedParameters>;
};

export function changed(choice: Choice, { parameters, options, ...rest }: Change): Choice {
  return {
    ...choice,
    ...rest,
    parameters: { ...choice.parameters, ...parameters },
    options: { ...choice.options, ...options },
  };
}

/** A page as it is to stand in another one. */
export type Embed = {
  page: Page;
  language: Language;
  parameters: Omit<Parameters, 'embed'>;
  options: EmbedParameters;
  /** Pixels. */
  height: number;
};

/** `view`: where the map looks now, or null where the reader has not moved it. */
export function embedOf(
  { parameters, options, height, isPresentView }: Choice,
  { page, language, view }: { page: Page; language: Language; view: View | null },
): Embed {
  return {
    page,
    language,
    parameters: { ...defaultParameters, ...parameters, view: isPresentView ? view : null },
    options,
    height,
  };
}
