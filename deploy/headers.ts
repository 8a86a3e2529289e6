/** What each kind of answer says in its headers, whichever server gives it: docs/headers.md has the reasons. */
export type Kind = 'page' | 'embed' | 'script' | 'font' | 'openData' | 'tile' | 'missing' | 'missingEmbed';

type Expected = Record<string, string | undefined>;

/** What no page asks a browser for. Only names that browsers know: of others they warn in the console. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const everywhere: Expected = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': [...unused.map((feature) => `${feature}=()`), 'fullscreen=*'].join(', '),
  'cross-origin-resource-policy': 'cross-origin',
  // Not sent, and why not stands in docs/headers.md.
  'x-frame-options': undefined,
  'cross-origin-opener-policy': undefined,
  'cross-origin-embedder-policy': undefined,
  'strict-transport-security': undefined,
  'set-cookie': undefined,
};

const byAtlas = "frame-ancestors 'self'";
const byEverybody = 'frame-ancestors * file:';
const asWorker = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

const fresh = 'no-cache';
const forGood = 'public, max-age=31536000, immutable';

function expected(policy: string, caching: string | undefined, origins: '*' | undefined): Expected {
  return {
    ...everywhere,
    'content-security-policy': policy,
    'cache-control': caching,
    'access-control-allow-origin': origins,
  };
}

export const headersOf: Record<Kind, Expected> = {
  page: expected(byAtlas, fresh, undefined),
  embed: expected(byEverybody, fresh, undefined),
  script: expected(asWorker, forGood, '*'),
  font: expected(byAtlas, forGood, '*'),
  openData: expected(byAtlas, fresh, '*'),
  tile: expected(byAtlas, fresh, '*'),
  missing: expected(byAtlas, undefined, undefined),
  missingEmbed: expected(byEverybody, undefined, undefined),
};
