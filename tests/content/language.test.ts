/** The language of the texts has no fault, and each kind of fault is found where it is planted in a copy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '#audit/content-faults.ts';
import { readContentFiles, type ContentFile } from '#audit/content-files.ts';
import { describeFault } from '#audit/fault.ts';
import { languageFaults } from '#audit/language-faults.ts';

const files = readContentFiles('content');
const faults = languageFaults(files).map(describeFault);

test('the texts have no fault of language', () => {
  assert.deepEqual(faults, []);
});

/** A change of one text: the first match of a pattern is replaced. */
type Change = readonly [path: string, pattern: RegExp | string, replacement: string];

/** The faults that a change adds; the files that it does not concern are left away, to be quick. */
function faultsAfter(changes: readonly Change[]): string[] {
  const names = new Set(changes.map(([path]) => path.slice(path.lastIndexOf('/') + 1)));
  const concerned = files.filter(({ path }) => !/^(?:prose|labels)\//.test(path) || [...names].some((name) => name.endsWith('.md') ? path.includes(`/smtp/${name.slice(0, 3)}`) || path.endsWith(name) : path.startsWith('labels/')));
  const changed = changes.reduce<ContentFile[]>((all, [path, pattern, replacement]) => all.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(pattern, replacement);
    assert.notEqual(text, file.text, `the fault was planted in ${path}`);
    return { path, text };
  }), concerned);
  assert.ok(changes.every(([path]) => concerned.some((file) => file.path === path)), 'the files are there to be changed');
  return languageFaults(changed).map(describeFault).filter((fault) => !faults.includes(fault));
}

const ja = 'prose/ja/smtp/550.md';
const ko = 'prose/ko/smtp/550.md';
const vi = 'prose/vi/smtp/550.md';
const th = 'prose/th/smtp/550.md';
const en = 'prose/en/smtp/550.md';
/** The beginning of the first paragraph, and the end of the last. */
const opening = /(## meaning\n\n)/;
const closing = /\n$/;

const planted: readonly (readonly [name: string, change: Change, message: RegExp])[] = [
  ['an English paragraph in a Japanese text', [ja, /(## avoid\n\n).*/, '$1Do not send the same mail again, and do not switch off any filter of the server.'], /^content\/prose\/ja\/smtp\/550\.md: ## avoid: has 0 % letters of the language in "Do not send.*expected at least 90 %$/],
  ['a half translated Korean section', [ko, /(## avoid\n\n)/, '$1Do not change the address without need. '], /^content\/prose\/ko\/smtp\/550\.md: ## avoid: is not translated at "Do not change the address without need"/],
  ['Vietnamese without its marks', [vi, /(## avoid\n\n).*/, '$1Dung gui lai thu nhieu lan, may chu se lai tu choi thu cua ban.'], /^content\/prose\/vi\/smtp\/550\.md: ## avoid: has 0 % letters of the language/],
  ['an English sentence in a Vietnamese text', [vi, opening, '$1Check the address and the reply of your server. '], /^content\/prose\/vi\/smtp\/550\.md: ## meaning: is not translated at "the, and, of, your"/],
  ['an English paragraph in a Thai text', [th, /(## avoid\n\n).*/, '$1Do not send the same mail again, and do not switch off any filter.'], /^content\/prose\/th\/smtp\/550\.md: ## avoid: has 0 % letters of the language/],
  ['a label that is left in English', ['labels/ko.json', /("nav\.languages": )"[^"]*"/, '$1"Languages"'], /^content\/labels\/ko\.json: nav\.languages: says "Languages" as the English text does; expected a translation$/],
  ['a simplified Chinese character in a Japanese text', [ja, opening, '$1错'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: has "错" in .*expected letters that the language uses$/],
  ['a Cyrillic letter in an English text', [en, opening, '$1Servеr. '], /^content\/prose\/en\/smtp\/550\.md: ## meaning: has "е" in/],
  ['a Han character in a Korean text', [ko, opening, '$1送信 '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: has "送", "信" in/],

  ['a replacement character', [th, opening, '$1\uFFFD'], /^content\/prose\/th\/smtp\/550\.md: ## meaning: has a replacement character/],
  ['a zero-width space', [th, opening, '$1\u200B'], /^content\/prose\/th\/smtp\/550\.md: ## meaning: has an invisible character/],
  ['a no-break space', [en, 'SMTP 550', 'SMTP\u00A0550'], /^content\/prose\/en\/smtp\/550\.md: .*has a no-break space; the build sets those that are needed/],
  ['full-width digits', [ja, 'SMTP 550', 'SMTP ５５０'], /^content\/prose\/ja\/smtp\/550\.md: .*has a full-width letter or digit/],
  ['half-width katakana', [ja, opening, '$1ｻｰﾊﾞｰ'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: has half-width katakana/],
  ['a sara am in two parts', [th, opening, '$1ทํา'], /^content\/prose\/th\/smtp\/550\.md: ## meaning: has a Thai sara am in two parts/],
  ['what a scraper leaves', [en, opening, '$1Write to [email protected] first. '], /^content\/prose\/en\/smtp\/550\.md: ## meaning: has "\[email protected\]" in/],
  ['an entity', [vi, opening, '$1Thư&nbsp;'], /^content\/prose\/vi\/smtp\/550\.md: ## meaning: has "&nbsp;" in/],
  ['a placeholder in prose', [ko, opening, '$1{{code}} '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: has a placeholder in/],
  ['a bracket without its other half', [ja, opening, '$1（'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: has a （ or ） without its other half/],
  ['a backtick without its other half', [en, opening, '$1`RCPT '], /^content\/prose\/en\/smtp\/550\.md: ## meaning: has a backtick without its other half/],

  ['a summary that breaks off', [en, /\.\n\n## when/, ' and\n\n## when'], /^content\/prose\/en\/smtp\/550\.md: ## meaning: breaks off at ".* and"; expected a whole sentence$/],
  ['a Japanese paragraph that breaks off', [ja, /。\n\n## when/, '\n\n## when'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: breaks off at/],
  ['a Thai paragraph that breaks off', [th, closing, ' เ\n'], /^content\/prose\/th\/smtp\/550\.md: ## avoid: breaks off at/],

  ['a list item that breaks off', ['prose/ja/smtp/450-vs-550.md', /.{10}。\n?$/, '\n'], /^content\/prose\/ja\/smtp\/450-vs-550\.md: ## which: has an item without a full stop at its end.*expected items of one kind$/],

  ['a code that was changed', [ko, /SMTP 550/, 'SMTP 555'], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: names 555, which the English text does not; expected one of 550/],
  ['an enhanced status code that was added', [th, opening, '$1รหัส 5.3.4 '], /^content\/prose\/th\/smtp\/550\.md: ## meaning: names 5\.3\.4, which the English text does not/],
  ['a number that was lost', ['prose/vi/smtp/450.md', 'RFC 3463', 'RFC'], /^content\/prose\/vi\/smtp\/450\.md: ## recipient-admin: lacks the number 3463 of the English text$/],
  ['code that was translated', [ja, '`RCPT TO`', '`宛先`'], /^content\/prose\/ja\/smtp\/550\.md: .*lacks `RCPT TO`; expected everything in backticks as often as in the English text/],
  ['code that was added', [vi, opening, '$1`QUIT` '], /^content\/prose\/vi\/smtp\/550\.md: ## meaning: has `QUIT` more often than the English text/],
  ['a block of code that was changed', ['integrators/ko.md', 'api/v1/index.json', 'api/v2/index.json'], /^content\/integrators\/ko\.md: ## JSON: has other blocks of code than the English text; expected the same, letter by letter$/],
  ['a list item that was lost', ['prose/th/smtp/450.md', /\n- `ATRN`.*/, ''], /^content\/prose\/th\/smtp\/450\.md: ## when: has 3 list items; expected 4 as in the English text$/],
  ['a section that lost most of its text', [ja, /(## avoid\n\n.{60}[^。]*。)[\s\S]*/, '$1\n'], /^content\/prose\/ja\/smtp\/550\.md: ## avoid: has 0\.\d\d of the length of the English text; expected 0\.24 to 0\.94/],

  ['a core term by another name', ['prose/ko/smtp/550-vs-551.md', /메일함/g, '계정'], /^content\/prose\/ko\/smtp\/550-vs-551\.md: .*does not name "mailbox" as the English text does; expected 메일함, 사서함$/],
  ['a word that misleads', [vi, opening, '$1Tin nhắn của bạn bị trả lại. '], /^content\/prose\/vi\/smtp\/550\.md: ## meaning: has "Tin nhắn" in .*\(a chat message instead of mail\); expected thư, email$/],
  ['a customer that English does not have', [ja, opening, '$1顧客が送信します。'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: has "顧客" in .*expected クライアント$/],
  ['a politeness particle', [th, closing, 'ครับ\n'], /^content\/prose\/th\/smtp\/550\.md: ## avoid: has "ครับ" in/],

  ['a particle against the sound of a code', [ko, opening, '$1550는 거부입니다. '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: has "550는"; expected "550은" by the last sound of 550$/],
  ['a particle against the sound of a command', [ko, opening, '$1`MAIL FROM`는 명령입니다. '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: has "`MAIL FROM`는"; expected "`MAIL FROM`은"/],
  ['a particle after a parenthesis', [ko, opening, '$1서버(SMTP)이 거부합니다. '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: has "서버\(SMTP\)이"; expected "서버\(SMTP\)가"/],
  ['a bare particle after a placeholder', ['labels/ko.json', '{{code, eun}}', '{{code}}은'], /^content\/labels\/ko\.json: .*has "\{\{code\}\}은"; expected a formatter/],

  ['a plain form in Japanese', [ja, closing, 'メールは届かない。\n'], /^content\/prose\/ja\/smtp\/550\.md: ## avoid: ends a sentence with "…?メールは届かない。"; expected です・ます/],
  ['a plain form in Korean', [ko, closing, ' 메일은 도착하지 않는다.\n'], /^content\/prose\/ko\/smtp\/550\.md: ## avoid: ends a sentence with ".*않는다\."; expected 합니다/],
  ['a full stop after Thai', [th, closing, '.\n'], /^content\/prose\/th\/smtp\/550\.md: ## avoid: is spaced or punctuated unusually .*expected no full stop after Thai$/],
  ['a space between Japanese and Latin', [ja, opening, '$1SMTP サーバーです。'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: is spaced or punctuated unusually .*expected no space between Japanese and Latin letters or digits$/],
  ['a space beside code in Japanese', [ja, opening, '$1コマンドは `RCPT TO`です。'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: .*expected no space between Japanese and Latin letters or digits$/],
  ['half-width brackets in Japanese', [ja, opening, '$1応答(拒否)です。'], /^content\/prose\/ja\/smtp\/550\.md: ## meaning: .*expected full-width parentheses$/],
  ['a space before a Korean particle', [ko, opening, '$1SMTP 는 규격입니다. '], /^content\/prose\/ko\/smtp\/550\.md: ## meaning: .*expected no space before a particle$/],
  ['a space before a Vietnamese mark', [vi, opening, '$1Thư bị từ chối . '], /^content\/prose\/vi\/smtp\/550\.md: ## meaning: .*expected no space before punctuation$/],
  ['no space between Thai and digits', [th, opening, '$1รหัส550 '], /^content\/prose\/th\/smtp\/550\.md: ## meaning: .*expected a space between Thai and Latin letters or digits$/],

  ['a short name that is too long in Japanese', [ja, /^short: .*/m, 'short: 宛先のメールボックスが利用不可'], /^content\/prose\/ja\/smtp\/550\.md: short: "宛先のメールボックスが利用不可" is 15 wide; expected at most 12 full-width characters$/],
  ['a short name that is too long in Thai', [th, /^short: .*/m, 'short: กล่องจดหมายใช้งานไม่ได้เลยในตอนนี้'], /^content\/prose\/th\/smtp\/550\.md: short: .*expected at most 20 characters$/],
  ['a page title that is too long', ['labels/vi.json', /("code\.title\.failure": ")/, '$1Những điều bạn cần biết về lỗi gửi thư: '], /^content\/labels\/vi\.json: code\.title\.failure: ".*" is \d+ wide; expected at most 62$/],

  ['a sentence that stands twice', [en, closing, ' This sentence stands here twice. This sentence stands here twice.\n'], /^content\/prose\/en\/smtp\/550\.md: ## avoid: says "This sentence stands here twice\." again, which stands under ## avoid already/],
];

for (const [name, change, message] of planted) {
  test(`${name} is reported`, () => {
    const found = faultsAfter([change]);
    assert.ok(found.some((fault) => message.test(fault)), `no fault matches ${String(message)} among:\n${found.join('\n')}`);
  });
}

test('a sentence of a text on a code is reported in a note on that code', () => {
  const sentence = '最初の数字だけを見て判断する人もいますが、それでは足りません。';
  const found = faultsAfter([[ja, closing, `${sentence}\n`], ['prose/ja/smtp/450-vs-550.md', /(## decide\n\n)/, `$1${sentence}`]]);
  assert.deepEqual(found.filter((fault) => fault.includes('repeats')), [`content/prose/ja/smtp/450-vs-550.md: ## decide: repeats "${sentence}" of the text on 550, which stands on the same page; expected another sentence`]);
});

test('a word that the English text licenses is no fault', () => {
  const found = faultsAfter([[en, opening, '$1Customers may ask. '], [ja, opening, '$1顧客が尋ねることもあります。']]);
  assert.deepEqual(found.filter((fault) => fault.includes('顧客')), []);
});

test('a core term that one language lacks, and a pattern that is none, are reported by file and field', () => {
  const withTerms = (edit: (text: string) => string): string[] => contentFaults(files.map((file) => (file.path === 'terms.json' ? { path: file.path, text: edit(file.text) } : file)))
    .map(describeFault).filter((fault) => fault.startsWith('content/terms.json'));
  assert.deepEqual(withTerms((text) => text), []);
  assert.deepEqual(withTerms((text) => text.replace(/, "th": \["กล่องจดหมาย"\]/, '')), ['content/terms.json: core "mailbox": has no forms in "th"; expected at least one']);
  assert.match(withTerms((text) => text.replace('"pattern": "', '"pattern": "(')).join(), /^content\/terms\.json: forbidden\.ja\.0\.pattern: expected the source of a regular expression$/);
  assert.deepEqual(contentFaults(files.filter(({ path }) => path !== 'terms.json')).map(describeFault).filter((fault) => fault.startsWith('content/terms.json')), ['content/terms.json: is missing; expected the words that the language checks go by']);
});
