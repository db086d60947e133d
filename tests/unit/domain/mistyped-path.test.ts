import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessPages, redirectRules, type KnownPages } from '#domain/mistyped-path.ts';

const known: KnownPages = {
  locales: ['en', 'ja'],
  protocols: [{ id: 'smtp', codes: ['220', '450', '511', '550', '551', '554'], pairs: ['220-vs-550', '450-vs-550', '550-vs-551', '511-vs-550'] }],
};

const certain: readonly (readonly [path: string, locale: string | null, name: string])[] = [
  ['/ja/smtp/550-vs-220/', 'ja', '220-vs-550'],
  ['/JA/SMTP/550', 'ja', '550'],
  ['/ja/550', 'ja', '550'],
  ['/smtp/550-5.1.1/', null, '550'],
  ['/smtp/550-5-1-1', null, '550'],
  ['/550', null, '550'],
  ['/en/smtp/550-VS-450', 'en', '450-vs-550'],
  ['/en/smtp/550_450', 'en', '450-vs-550'],
  ['/en/smtp/450%E3%81%A8550%E3%81%AE%E9%81%95%E3%81%84/', 'en', '450-vs-550'],
  ['/ja/smtp/５５０/', 'ja', '550'],
  ['/en-us/smtp/550/index.html', 'en', '550'],
];

for (const [path, locale, name] of certain) {
  test(`${path} can only mean ${name}`, () => {
    const guess = guessPages(path, known);
    assert.deepEqual(guess && { locale: guess.locale, name: guess.names[0], certain: guess.certain }, { locale, name, certain: true });
  });
}

test('two codes that are not compared lead to either of them', () => {
  assert.deepEqual(guessPages('/en/smtp/220-vs-511/', known), { locale: 'en', protocol: 'smtp', names: ['220', '511'], certain: false });
});

test('an unknown code leads to those of which one digit differs, its own class first', () => {
  assert.deepEqual(guessPages('/en/smtp/552/', known)?.names, ['550', '551', '554']);
  assert.equal(guessPages('/en/smtp/552/', known)?.certain, false);
});

test('an address without a code means nothing', () => {
  assert.equal(guessPages('/en/smtp/bounces/', known), null);
  assert.equal(guessPages('/%E0%A4%A', known), null);
});

/** Where a host that follows the rules leads; null where none applies. */
function redirected(path: string): string | null {
  const exists = (target: string): boolean => known.protocols.some(({ id, codes, pairs }) => [...codes, ...pairs].some((name) => [`/${id}/${name}/`, ...known.locales.map((locale) => `/${locale}/${id}/${name}/`)].includes(target)));
  for (const { from, to } of redirectRules(known)) {
    const match = new RegExp(from, 'i').exec(path);
    const target = match === null ? undefined : to.map((pattern) => pattern.replace(/\$(\d)/g, (_, group: string) => (match[Number(group)] ?? '').toLowerCase())).find(exists);
    if (target !== undefined) return target;
  }
  return null;
}

const redirects: readonly (readonly [path: string, target: string | null])[] = [
  ['/ja/smtp/550-vs-220/', '/ja/smtp/220-vs-550/'],
  ['/JA/SMTP/550', '/ja/smtp/550/'],
  ['/ja/550', '/ja/smtp/550/'],
  ['/smtp/550-5.1.1/', '/smtp/550/'],
  ['/550', '/smtp/550/'],
  ['/550-450', '/smtp/450-vs-550/'],
  ['/en/smtp/550_450', '/en/smtp/450-vs-550/'],
  ['/en/smtp/550/index.html', '/en/smtp/550/'],
  ['/en/smtp/220-vs-511/', null],
  ['/en/smtp/552/', null],
  ['/en/smtp/bounces/', null],
];

for (const [path, target] of redirects) {
  test(`a host leads from ${path} to ${target ?? 'the not-found page'}, and a browser does the same`, () => {
    assert.equal(redirected(path), target);
    const guess = guessPages(path, known);
    const sure = guess?.certain === true ? `${guess.locale === null ? '' : `/${guess.locale}`}/${guess.protocol}/${guess.names[0] ?? ''}/` : null;
    assert.equal(sure, target);
  });
}

test('the rules need no look-around, which some hosts do not have', () => {
  for (const { from } of redirectRules(known)) assert.doesNotMatch(from, /\(\?[=!<]/);
});
