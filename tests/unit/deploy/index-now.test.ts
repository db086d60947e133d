import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { changedUrls, sitemapEntries, submitUrls } from '#deploy/index-now.ts';

const sitemap = (...entries: readonly (readonly [string, string])[]): string => entries.map(([url, date]) => `<url><loc>${url}</loc><lastmod>${date}</lastmod></url>`).join('');

test('what is new, dated otherwise or gone has changed', () => {
  const previous = sitemapEntries(sitemap(['https://site.example/a/', '2026-11-01'], ['https://site.example/b/', '2026-11-01'], ['https://site.example/gone/', '2026-11-01']));
  const present = sitemapEntries(sitemap(['https://site.example/a/', '2026-11-01'], ['https://site.example/b/', '2026-11-27'], ['https://site.example/c/', '2026-11-27']));
  assert.deepEqual(changedUrls(previous, present), ['https://site.example/b/', 'https://site.example/c/', 'https://site.example/gone/']);
});

/** A stand-in for a search engine on this machine: remembers what it was sent and answers with the given status. */
async function standIn(context: TestContext, status: number): Promise<{ endpoint: string; received: unknown[] }> {
  const received: unknown[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk) => { body += String(chunk); });
    request.on('end', () => {
      received.push(JSON.parse(body));
      response.writeHead(status).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => { server.close(); });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`, received };
}

test('the changed addresses are sent with the key and where it is served', async (context) => {
  const { endpoint, received } = await standIn(context, 202);
  await submitUrls(['https://site.example/b/'], { endpoint, key: 'abc123', origin: 'https://site.example' });
  assert.deepEqual(received, [{ host: 'site.example', key: 'abc123', keyLocation: 'https://site.example/abc123.txt', urlList: ['https://site.example/b/'] }]);
});

test('nothing is sent where nothing has changed, and no more than 10,000 at once', async (context) => {
  const { endpoint, received } = await standIn(context, 200);
  const submission = { endpoint, key: 'abc123', origin: 'https://site.example' };
  await submitUrls([], submission);
  assert.equal(received.length, 0);
  await submitUrls(Array.from({ length: 10_001 }, (_, index) => `https://site.example/${index}/`), submission);
  assert.deepEqual(received.map((sent) => (sent as { urlList: string[] }).urlList.length), [10_000, 1]);
});

test('a refusal and an address of another site are told', async (context) => {
  const { endpoint } = await standIn(context, 403);
  const submission = { endpoint, key: 'abc123', origin: 'https://site.example' };
  await assert.rejects(submitUrls(['https://site.example/b/'], submission), /answered 403/);
  await assert.rejects(submitUrls(['https://other.example/b/'], submission), /https:\/\/other\.example\/b\/ is not of https:\/\/site\.example/);
});
