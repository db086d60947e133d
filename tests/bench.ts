/** `npm run bench`: builds the site and prints what it took. Times on shared machines are noisy: compare runs by their ratio. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readBuiltSite } from '#audit/site-faults.ts';
import { localeTags } from '#i18n/locales.ts';

const { seconds, megabytes } = await timedBuild();
const pages = readBuiltSite('dist');
console.log(`${pages.length} pages in ${seconds.toFixed(1)} s: ${(pages.length / seconds).toFixed(0)} pages a second, ${(1000 * seconds / pages.length).toFixed(1)} ms a page`);
console.log(`peak memory of the build: ${megabytes.toFixed(0)} MB`);
for (const locale of localeTags) {
  const sizes = pages.filter(({ path }) => path.startsWith(`/${locale}/`) && path.includes('-vs-')).map(({ path }) => ({ path, bytes: brotliCompressSync(readFileSync(`dist${path}index.html`)).length }));
  const largest = sizes.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  console.log(`largest comparison in ${locale}: ${largest.path} ${largest.bytes} bytes with brotli, styles included (limit 14000)`);
}

/** Builds from nothing, without the cache of an earlier build. */
async function timedBuild(): Promise<{ seconds: number; megabytes: number }> {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache/replycode-social']) rmSync(left, { recursive: true, force: true });
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const sampling = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, residentMegabytes(child.pid));
  }, 50);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`the build failed with status ${String(status)}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: peak };
}

/** The peak resident memory of a process so far, from the kernel's own record; 0 where there is none (only Linux keeps it). */
function residentMegabytes(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
