/** `npm run lighthouse`: the scores of one page of each kind in each language, from the built site; fails where one is below 100. */
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBrotliCompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumLaunchOptions } from './site/browser.ts';
import { pagesOfEveryKind } from './site/kinds-of-pages.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html', txt: 'text/plain', xml: 'application/xml', svg: 'image/svg+xml', ico: 'image/x-icon', png: 'image/png' };
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

try {
  for (const { kind, path } of pagesOfEveryKind) {
    const result = await lighthouse(`http://127.0.0.1:${port}${path}`, { port: debuggingPort, output: 'json', logLevel: 'silent', onlyCategories: [...categories] });
    if (result === undefined) throw new Error(`Lighthouse returned nothing on ${path}`);
    // Pages that search engines are not to list cannot score there.
    const asked = categories.filter((category) => category !== 'seo' || result.lhr.audits['is-crawlable']?.score !== 0);
    const scores = asked.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100));
    const failed = asked.flatMap((category) => result.lhr.categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (result.lhr.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id);
    console.log(`${scores.map((score) => String(score).padStart(3)).join(' ')}  ${path} (${kind}) ${failed.join(', ')}`);
    if (scores.some((score) => score < 100)) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
