/** ms before an answer that did not come is asked for again; the last one ever after. */
const pauses = [600, 2000, 5000, 15_000];

/** Asks until an answer comes: never throws. */
export async function untilItComes<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pauses[Math.min(tries, pauses.length - 1)]));
    }
  }
}
