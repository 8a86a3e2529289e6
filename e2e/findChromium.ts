import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function found(): string | undefined {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Debian's own package, where we are root and apt is there. Without a network nothing is installed. */
function installFromDebian(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['chromium', 'fonts-dejavu-core'];
  for (const steps of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', steps, { stdio: 'inherit', env });
    if (status !== 0) return;
  }
}

/** Path of a Chromium; installs Debian's where it may, else ends with one line that says what to install. */
export function findChromium(): string {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!found() && mayInstall) installFromDebian();
  const path = found();
  if (!path) {
    // Not thrown: a stack would bury the line.
    process.stderr.write(
      'The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.\n',
    );
    process.exit(1);
  }
  return path;
}

/** Software WebGL, and no calls home. */
export const chromiumArguments = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The drawn map is drawn by the processor anyway, and twenty times as quickly without the detour.
  '--disable-gpu-rasterization',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
