/** For Vite: what is imported as `locales/<language>/<part>.json?words` comes ready to be said, with no parser in the page. */
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

export type Words = { [key: string]: string | Words };

/** The sentences of a file by their whole keys. */
export function flatWords(words: Words, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatWords(value, `${path}${key}.`),
  );
}

/** Throws, with the key, where a text is no ICU MessageFormat. */
export function compiledWords(words: Words): Record<string, CompiledMessage> {
  return Object.fromEntries(
    flatWords(words).map(([key, text]) => {
      try {
        return [key, compileMessageOrThrow(text)];
      } catch (error) {
        throw new Error(`${key}: ${text}`, { cause: error });
      }
    }),
  );
}

export function compileCatalogues(): Plugin {
  return {
    name: 'atlas:compile-catalogues',
    transform: {
      filter: { id: /\/locales\/\w+\/\w+\.json\?words$/ },
      handler: (code) => ({
        // As: any other shape of a catalogue does not compile as TypeScript (messageKey.ts) or fails its test.
        code: `export default ${JSON.stringify(compiledWords(JSON.parse(code) as Words))}`,
        moduleType: 'js',
        map: null,
      }),
    },
  };
}
