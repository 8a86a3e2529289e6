/**
 * Where the atlas is, with its last slash: the folder that the script itself came from. Where some tool has put it into
 * another file, the site it was built for. Null where neither is known.
 */
export function siteOf(script: string): string | null {
  if (URL.canParse(script) && new URL(script).pathname.endsWith('/embed.js'))
    return new URL('.', script).href;
  const given = import.meta.env.VITE_SITE_URL;
  const basePath = import.meta.env.BASE_URL;
  return given !== undefined && URL.canParse(basePath, given) ? new URL(basePath, given).href : null;
}
