/** The part of the package that the tests use; it ships no types. */
declare module 'edtf' {
  /** `min` and `max` are the first and last millisecond, `max` is Infinity where open. */
  function edtf(text: string): { min: number; max: number };
  export function parse(text: string): { type: string };
  export { edtf as default };
}
