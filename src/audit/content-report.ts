/** `npm run content:report`: how complete and how well reviewed the content is, for each locale; and, where the site was built, how much its pages repeat each other. */
import { existsSync } from 'node:fs';
import { comparedPairs, indexablePairs, pairId } from '#domain/comparison.ts';
import { siteTextNames } from '#domain/prose.ts';
import { criteria, meanScore, type Review } from '#domain/review.ts';
import { protocols } from '#domain/protocols.ts';
import { localeTags, sourceLocale } from '#i18n/locales.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';
import { readContentFiles } from './content-files.ts';
import { resemblancesByLocale } from './similarity.ts';
import { readBuiltSite } from './site-faults.ts';
import { reviewStates } from './review-states.ts';
import { translationStates } from './translation-states.ts';

const files = readContentFiles('content');
const paths = new Set(files.map(({ path }) => path));
const reviews = reviewStates(files);
const translations = translationStates(files);

for (const protocol of protocols) {
  const facts = files.filter(({ path }) => path.startsWith(`facts/${protocol.id}/`)).map(({ text }) => replyCodeFacts.parse(JSON.parse(text)));
  const byCode = new Map(facts.map((own) => [own.code, own]));
  const notesIn = (locale: string): string[] => [...paths].flatMap((path) => new RegExp(`^prose/${locale}/${protocol.id}/(.*-vs-.*)\\.md$`).exec(path)?.[1] ?? []);
  const all = comparedPairs(facts, notesIn(sourceLocale));
  for (const locale of localeTags) {
    const texts = `prose/${locale}/${protocol.id}/`;
    const codes = [...byCode.keys()].filter((code) => paths.has(`${texts}${code}.md`));
    const noted = all.filter((pair) => paths.has(`${texts}${pairId(pair)}.md`));
    const indexable = indexablePairs({ facts: byCode, pairs: all, noted: new Set(noted.map(pairId)) });
    console.log(`${protocol.name} ${locale}: ${codes.length} of ${byCode.size} codes, ${all.length} pairs, ${noted.length} with a note, ${indexable.length + codes.length} of ${all.length + codes.length} pages for search engines (${percent(indexable.length + codes.length, all.length + codes.length)})`);
  }
}

for (const locale of localeTags) {
  const own = reviews.filter(({ path }) => path.startsWith(`prose/${locale}/`) || path.startsWith(`local/${locale}/`) || [...siteTextNames.map((name) => `${name}/${locale}.md`), `labels/${locale}.json`].includes(path));
  const reviewed = own.flatMap(({ review }) => review ?? []);
  const pending = own.filter(({ objections }) => objections.length > 0);
  const stale = translations.filter((translation) => translation.locale === locale && translation.state !== 'current');
  console.log(`${locale}: ${reviewed.length} of ${own.length} texts reviewed${reviewed.length === 0 ? '' : `, mean ${meanScore(reviewed).toFixed(2)} (${byCriterion(reviewed)})`}, ${stale.length} translations missing or stale`);
  for (const { path, objections } of pending) console.log(`  content/${path}: ${objections.join('; ')}`);
  for (const { path, state } of stale) console.log(`  content/${path}: ${state}`);
}

if (existsSync('dist')) {
  for (const [locale, found] of resemblancesByLocale(readBuiltSite('dist'))) {
    const at = (quantile: number): string => percent(found[Math.floor((1 - quantile) * (found.length - 1))]?.share ?? 0, 1);
    console.log(`${locale}: of the text of two pages for search engines, ${at(0.5)} stands in both at the median, ${at(0.9)} at the 90th, ${at(0.99)} at the 99th percentile; the closest pairs:`);
    for (const { first, second, share } of found.slice(0, 10)) console.log(`  ${percent(share, 1)} ${first} ${second}`);
  }
} else {
  console.log('How much the pages repeat each other is told once the site is built: npm run build');
}

function byCriterion(reviewed: readonly Review[]): string {
  return criteria.map((criterion) => `${criterion} ${(reviewed.reduce((sum, { scores }) => sum + scores[criterion], 0) / reviewed.length).toFixed(2)}`).join(', ');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`;
}
