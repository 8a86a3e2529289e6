import { QueryCache, type Query } from '@tanstack/react-query';

/** What a query's key stands for; undefined where it is to stay without an answer. */
export type Answer = (key: readonly unknown[]) => unknown;

/** Answers at once, from what is given, and remembers which files of `data/` were asked for. */
export class WrittenFiles extends QueryCache {
  readonly files = new Set<string>();
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- the signature of the class it extends
  override add(query: Query<any, any, any, any>): void {
    // oxlint-disable-line typescript/no-explicit-any -- the signature of the class it extends
    super.add(query);
    // What is not wanted yet (names for a search nobody has begun) is no part of the page.
    if ('enabled' in query.options && query.options.enabled === false) return;
    const data = this.#answer(query.queryKey);
    if (data === undefined) return;
    query.setData(data, { manual: true });
    const [kind, path] = query.queryKey as readonly unknown[]; // as: the library has any here
    if (kind === 'file' && typeof path === 'string') this.files.add(path);
  }
}
