/** The browser that `npm ci` brought along, or the one that the machine has. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import sparticuz, { inflate } from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** How to launch a Chromium here. Throws one sentence that says what to install where there is none. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath !== undefined) return { executablePath };
  if (process.platform === 'win32') return { channel: 'msedge' };
  throw new Error('The site tests need a Chromium: install it with `npx playwright install chromium` or with the package manager of the system.');
}

/** Brings its own shared libraries, since a bare Debian has none of those that Chromium needs. */
async function packagedChromium(): Promise<LaunchOptions> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  return { executablePath: await sparticuz.executablePath(), env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } };
}
