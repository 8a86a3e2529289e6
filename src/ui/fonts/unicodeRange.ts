function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Characters as CSS has them in `unicode-range`. */
export function unicodeRange(characters: string): string {
  const codes = Array.from(characters, (each) => each.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code - last[1] <= 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
