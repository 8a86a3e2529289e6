/** As much of a TrueType font as is needed to know which letters it has and how wide they are. */
export type TrueType = {
  has: (letter: string) => boolean;
  /** Width of a text in em, letter by letter: without ligatures and kerning. */
  width: (text: string) => number;
};

type Table = { offset: number; length: number };

function tablesOf(data: DataView): Map<string, Table> {
  const count = data.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index): [string, Table] => {
      const at = 12 + 16 * index;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => data.getUint8(at + place)));
      return [tag, { offset: data.getUint32(at + 8), length: data.getUint32(at + 12) }];
    }),
  );
}

/** Code point → glyph of a `cmap` subtable of format 4 (up to U+FFFF) or 12. */
function glyphsOf(data: DataView, at: number): Map<number, number> {
  const format = data.getUint16(at);
  if (format === 12) return glyphsOfGroups(data, at);
  return format === 4 ? glyphsOfSegments(data, at) : new Map();
}

function glyphsOfGroups(data: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = data.getUint32(at + 12);
  for (let index = 0; index < count; index++) {
    const group = at + 16 + 12 * index;
    const [first, last, glyph] = [
      data.getUint32(group),
      data.getUint32(group + 4),
      data.getUint32(group + 8),
    ];
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function glyphsOfSegments(data: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = data.getUint16(at + 6); // bytes of each of the four arrays
  for (let place = 0; place < size; place += 2) {
    const last = data.getUint16(at + 14 + place);
    const first = data.getUint16(at + 16 + size + place);
    const delta = data.getUint16(at + 16 + 2 * size + place);
    const rangeAt = at + 16 + 3 * size + place;
    const range = data.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xff_ff; code++) {
      const glyph = range === 0 ? code : data.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xff_ff);
    }
  }
  return glyphs;
}

/** {@link https://learn.microsoft.com/typography/opentype/spec/}: cmap, head, hhea, hmtx. */
export function readTrueType(file: Buffer): TrueType {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(data);
  const offset = (tag: string): number => {
    const table = tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table.offset;
  };
  const [cmap, hmtx] = [offset('cmap'), offset('hmtx')];
  const unitsPerEm = data.getUint16(offset('head') + 18);
  const lastMetric = data.getUint16(offset('hhea') + 34) - 1;
  const glyphs = new Map<number, number>();
  for (let index = 0; index < data.getUint16(cmap + 2); index++) {
    const subtable = cmap + data.getUint32(cmap + 8 + 8 * index);
    for (const [code, glyph] of glyphsOf(data, subtable)) glyphs.set(code, glyph);
  }
  const glyphOf = (letter: string): number => glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
  return {
    has: (letter) => glyphOf(letter) !== 0,
    width: (text) => {
      let units = 0;
      for (const letter of text) units += data.getUint16(hmtx + 4 * Math.min(glyphOf(letter), lastMetric));
      return units / unitsPerEm;
    },
  };
}
