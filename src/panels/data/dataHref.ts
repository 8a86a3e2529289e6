/** Where a built file lies, for `href`. */
export function dataHref(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`;
}
