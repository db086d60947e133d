/** `npm run indexnow -- <folder of the site that was online before>`: submits what has changed since, from `SITE_URL`, `INDEXNOW_KEY` and, if it is another, `INDEXNOW_ENDPOINT`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedUrls, sitemapEntries, submitUrls } from './index-now.ts';

const [previous] = process.argv.slice(2);
const { SITE_URL, INDEXNOW_KEY, INDEXNOW_ENDPOINT = 'https://api.indexnow.org/indexnow' } = process.env;
if (previous === undefined || SITE_URL === undefined || INDEXNOW_KEY === undefined) throw new Error('expected the folder of the site that was online before, and SITE_URL and INDEXNOW_KEY in the environment');

const entriesOf = (folder: string): Map<string, string> => new Map(readdirSync(folder).filter((file) => /^sitemap-.*\.xml$/.test(file) && file !== 'sitemap-index.xml').flatMap((file) => [...sitemapEntries(readFileSync(join(folder, file), 'utf8'))]));
writeFileSync(join('dist', `${INDEXNOW_KEY}.txt`), INDEXNOW_KEY);
const urls = changedUrls(entriesOf(previous), entriesOf('dist'));
await submitUrls(urls, { endpoint: INDEXNOW_ENDPOINT, key: INDEXNOW_KEY, origin: new URL(SITE_URL).origin });
console.log(`${urls.length} addresses submitted`);
