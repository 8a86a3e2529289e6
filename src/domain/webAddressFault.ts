const expected = 'must be a web address that begins with https:// or http://';

/**
 * Why a text is no address to send readers to, or null. Browsers forgive much that misleads the eye:
 * a name before an @, spaces and line ends inside, backslashes for slashes, letters of other widths.
 */
export function webAddressFault(text: string): string | null {
  const [, scheme = '', host = ''] = /^(https?):\/\/([^/?#]+)/i.exec(text) ?? [];
  if (host === '' || !URL.canParse(text)) return expected;
  if (/[\s\p{Cc}\\]/u.test(text)) return 'must be a web address without spaces, line ends or backslashes';
  const url = new URL(text);
  if (host.includes('@')) return 'must be a web address without a user name before the host';
  if (url.protocol !== `${scheme}:` || url.host !== host) {
    return `must be written as browsers read it: ${url.protocol}//${url.host}`;
  }
  return null;
}
