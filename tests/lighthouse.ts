/** `npm run lighthouse`: the scores of one page of each kind in each language, from the built site; fails where one is below 100. Run it on an idle machine; `npm run lighthouse -- <part of a path>` looks at some pages only. */
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBrotliCompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { chromiumLaunchOptions } from './site/browser.ts';
import { pagesOfEveryKind } from './site/kinds-of-pages.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json', txt: 'text/plain', xml: 'application/xml', svg: 'image/svg+xml', ico: 'image/x-icon', png: 'image/png' };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const debuggingPort = 9333;

/** Serves the built site with brotli, as a host does. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = `dist${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`;
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', 'content-encoding': 'br', 'cache-control': 'max-age=3600' });
  createReadStream(file).pipe(createBrotliCompress()).pipe(response);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ ...(await chromiumLaunchOptions()), args: [`--remote-debugging-port=${debuggingPort}`] });

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Lighthouse slows the processor down to that of a middling phone. How much, its documentation (docs/throttling.md) makes depend on the machine: 4 times in the middle of its high-end desktops (an index of 1750), 2 times in the middle of its low-end ones (1250). */
function slowdown(benchmarkIndex: number): number {
  return Math.round(10 * Math.min(4, Math.max(1, 2 + (benchmarkIndex - 1250) / 250))) / 10;
}

async function run(path: string, cpuSlowdownMultiplier: number): Promise<Result> {
  const result = await lighthouse(`http://127.0.0.1:${port}${path}`, { port: debuggingPort, output: 'json', logLevel: 'silent', onlyCategories: [...categories], throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier } });
  if (result === undefined) throw new Error(`Lighthouse returned nothing on ${path}`);
  return result.lhr;
}

function scoresOf({ audits, categories: judged }: Result): number[] {
  // Pages that search engines are not to list cannot score there.
  return categories.filter((category) => category !== 'seo' || audits['is-crawlable']?.score !== 0).map((category) => Math.round((judged[category]?.score ?? 0) * 100));
}

try {
  const { benchmarkIndex } = (await run('/', 4)).environment;
  const multiplier = slowdown(benchmarkIndex);
  console.log(`this machine has the benchmark index ${Math.round(benchmarkIndex)}: its processor is slowed down ${multiplier} times\nperformance, accessibility, best practices, SEO`);
  const [part = ''] = process.argv.slice(2);
  for (const { kind, path } of pagesOfEveryKind.filter((page) => page.path.includes(part))) {
    const runs = [await run(path, multiplier)];
    // Other programs are at work on every machine: below 100, the median of three runs counts.
    if (runs.some((one) => scoresOf(one).some((score) => score < 100))) runs.push(await run(path, multiplier), await run(path, multiplier));
    const result = computeMedianRun(runs);
    const scores = scoresOf(result);
    const failed = categories.flatMap((category) => result.categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && id !== 'is-crawlable' && (result.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
    const [time, shift] = ['total-blocking-time', 'cumulative-layout-shift'].map((id) => result.audits[id]?.displayValue ?? '');
    console.log(`${scores.map((score) => String(score).padStart(3)).join(' ')}${scores.length < categories.length ? '   –' : ''}  ${path} (${kind}; ${runs.length === 1 ? 'one run' : 'median of three'}; blocked ${time ?? ''}, shift ${shift ?? ''}) ${failed.join(', ')}`);
    if (scores.some((score) => score < 100)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
