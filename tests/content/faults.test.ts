/** Each kind of bad content, planted in a copy: the message names the file, the field and what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '#audit/content-faults.ts';
import { readContentFiles, type ContentFile } from '#audit/content-files.ts';
import { describeFault } from '#audit/fault.ts';

const files = readContentFiles('content');

type Change = (files: ContentFile[]) => ContentFile[];

function faultsAfter(change: Change): string[] {
  return contentFaults(change(files.map((file) => ({ ...file })))).map(describeFault);
}

function withText(path: string, edit: (text: string) => string): Change {
  return (all) => {
    assert.ok(all.some((file) => file.path === path), `${path} is there to be changed`);
    return all.map((file) => {
      if (file.path !== path) return file;
      const text = edit(file.text);
      assert.notEqual(text, file.text, `the fault was planted in ${path}`);
      return { path, text };
    });
  };
}

function withJson(path: string, edit: (data: Record<string, unknown>) => void): Change {
  return withText(path, (text) => {
    const data = JSON.parse(text) as Record<string, unknown>;
    edit(data);
    return JSON.stringify(data);
  });
}

function without(path: string): Change {
  return (all) => all.filter((file) => file.path !== path);
}

function withFile(path: string, from: string): Change {
  return (all) => [...all, { path, text: all.find((file) => file.path === from)?.text ?? '' }];
}

const planted: readonly (readonly [name: string, change: Change, message: RegExp])[] = [
  ['a facts file without a field', withJson('facts/smtp/550.json', (data) => { delete data.retry; }), /^content\/facts\/smtp\/550\.json: retry: .*expected object/],
  ['a facts file with a surplus field', withJson('facts/smtp/550.json', (data) => { data.severity = 'high'; }), /^content\/facts\/smtp\/550\.json: .*"severity"/],
  ['a field of a wrong type', withJson('facts/smtp/550.json', (data) => { data.enhanced = '5.1.1'; }), /^content\/facts\/smtp\/550\.json: enhanced: .*expected array/],
  ['an unknown command', withText('facts/smtp/550.json', (text) => text.replace('"stage": "rcpt"', '"stage": "recipient"')), /^content\/facts\/smtp\/550\.json: contexts\.\d+\.stage: .*"rcpt"/],
  ['a related code that does not exist', withJson('facts/smtp/550.json', (data) => { data.related = ['559']; }), /^content\/facts\/smtp\/550\.json: related\.0: "559" has no facts file; expected one of the codes of content\/facts\/smtp$/],
  ['a reply line with another code', withText('facts/smtp/550.json', (text) => text.replace('"reply": "550', '"reply": "551')), /^content\/facts\/smtp\/550\.json: contexts\.\d+\.reply: "551.*" does not begin with 550; expected a reply with the code of the file$/],
  ['an observed reply with another code', withText('facts/smtp/550.json', (text) => text.replace('"text": "550', '"text": "450')), /^content\/facts\/smtp\/550\.json: replies\.\d+\.text: "450.*" does not begin with 550/],
  ['a file that is called after another code', withJson('facts/smtp/550.json', (data) => { data.code = '559'; }), /^content\/facts\/smtp\/550\.json: code: is "559", but the file is called 550\.json/],
  ['two files for one code', (all) => withFile('facts/smtp/5500.json', 'facts/smtp/550.json')(all), /^content\/facts\/smtp\/5500\.json: code: there are two files for 550; keep one$/],
  ['an unregistered source', withText('facts/smtp/550.json', (text) => text.replace('"iana-esc"', '"hearsay"')), /^content\/facts\/smtp\/550\.json: sources "hearsay": .*content\/sources\.json$/],
  ['a statement without a source', withText('facts/smtp/550.json', (text) => text.replace(/("statements": \[\s*\{[^}]*"sources": )\[[^\]]*\]/, '$1[]')), /^content\/facts\/smtp\/550\.json: statements\.0\.sources: every statement needs a source$/],
  ['facts that are no JSON', withText('facts/smtp/550.json', (text) => text.slice(0, -3)), /^content\/facts\/smtp\/550\.json: is no JSON/],
  ['a prose file without a section', withText('prose/ja/smtp/550.md', (text) => text.replace(/## avoid[\s\S]*/, '')), /^content\/prose\/ja\/smtp\/550\.md: body: section "## avoid" is missing; expected ## meaning/],
  ['a prose file with a surplus section', withText('prose/ja/smtp/550.md', (text) => `${text}\n## history\n\n昔の話。\n`), /^content\/prose\/ja\/smtp\/550\.md: body: section "## history" is surplus/],
  ['a prose file without a title', withText('prose/ko/smtp/550.md', (text) => text.replace(/^title:.*\n/m, '')), /^content\/prose\/ko\/smtp\/550\.md: title: .*expected string/],
  ['prose on a code without facts', withFile('prose/en/smtp/559.md', 'prose/en/smtp/550.md'), /^content\/prose\/en\/smtp\/559\.md: there are no facts on 559; expected content\/facts\/smtp\/559\.json$/],
  ['a code without a text in one language', without('prose/th/smtp/550.md'), /^content\/prose\/th\/smtp\/550\.md: is missing; expected the text on the code in "th"$/],
  ['a translation without the digest of its source', withText('prose/vi/smtp/550.md', (text) => text.replace(/^sourceDigest:.*\n/m, '')), /^content\/prose\/vi\/smtp\/550\.md: sourceDigest: is missing; run `npm run l10n -- --stamp <file>`/],
  ['a note in the wrong order', withFile('prose/en/smtp/550-vs-450.md', 'prose/en/smtp/450-vs-550.md'), /^content\/prose\/en\/smtp\/550-vs-450\.md: is not called after a pair; expected the lower code first/],
  ['a note on a pair that does not exist', withFile('prose/en/smtp/450-vs-559.md', 'prose/en/smtp/450-vs-550.md'), /^content\/prose\/en\/smtp\/450-vs-559\.md: there are no facts on 559/],
  ['a note that one language lacks', without('prose/ko/smtp/450-vs-550.md'), /^content\/prose\/ko\/smtp\/450-vs-550\.md: is missing; expected the note on the pair in "ko"$/],
  ['a note with one condition', withText('prose/en/smtp/450-vs-550.md', (text) => text.replace(/(## which\n\n- .*\n)[\s\S]*/, '$1')), /^content\/prose\/en\/smtp\/450-vs-550\.md: ## which: has 1 list items; expected two to four conditions$/],
  ['a note that sets a condition on another code', withText('prose/ja/smtp/450-vs-550.md', (text) => text.replace(/(## which\n\n- )/, '$1応答が451の場合は待ってください。')), /^content\/prose\/ja\/smtp\/450-vs-550\.md: ## which: ".*" sets a condition on 451; expected 450 or 550$/],
  ['a note without a condition on one of its codes', withText('prose/en/smtp/450-vs-550.md', (text) => text.replace(/## which[\s\S]*/, '## which\n\n- If the reply is 450, then wait.\n- If the text names a list, then ask.\n')), /^content\/prose\/en\/smtp\/450-vs-550\.md: ## which: has no condition on 550; expected at least one on each code of the pair$/],
  ['a translation without a section of its source', withText('prose/ko/smtp/450-vs-550.md', (text) => text.replace(/## example[\s\S]*(?=## which)/, '')), /^content\/prose\/ko\/smtp\/450-vs-550\.md: body: has the sections decide, which; expected those of the English text: decide, example, which$/],
  ['a code that is neither standard nor not', withJson('facts/smtp/550.json', (data) => { delete data.standard; }), /^content\/facts\/smtp\/550\.json: standard: expected "standard": true for a code that an RFC defines, or false$/],
  ['a non-standard code that nobody sends and nothing explains', withJson('facts/smtp/571.json', (data) => { data.emittedBy = []; delete data.explanation; }), /^content\/facts\/smtp\/571\.json: emittedBy: is empty, and there is no "explanation"; expected who sends/],
  ['a non-standard code without an origin', withJson('facts/smtp/571.json', (data) => { delete data.origins; }), /^content\/facts\/smtp\/571\.json: origins: .*expected array/],
  ['a non-standard code that means another one', withJson('facts/smtp/571.json', (data) => { data.meant = [{ code: '541', sources: ['rfc5321#4.2'] }]; }), /^content\/facts\/smtp\/571\.json: meant\.0\.code: "541" is no standard code; expected one with "standard": true/],
  ['a local note on a code without facts', withFile('local/ja/smtp/559.md', 'local/ja/smtp/550.md'), /^content\/local\/ja\/smtp\/559\.md: there are no facts on 559; expected content\/facts\/smtp\/559\.json$/],
  ['a local note with an unregistered source', withText('local/ko/smtp/550.md', (text) => text.replace(/^sources: \[/m, 'sources: [hearsay, ')), /^content\/local\/ko\/smtp\/550\.md: sources "hearsay": .*content\/sources\.json$/],
  ['an about page with a heading that has no id', withText('about/vi.md', (text) => text.replace('ids: [sources, ', 'ids: [')), /^content\/about\/vi\.md: ids: names 4 headings, but the text has 5; expected an id for each$/],
  ['a pair under no question', withJson('questions/smtp.json', (data) => { data['who-refused'] = ['550-vs-554']; }), /^content\/questions\/smtp\.json: "\d{3}-vs-\d{3}" stands under no question; expected it in one of the lists$/],
  ['a pair under two questions', withJson('questions/smtp.json', (data) => { data['who-refused'] = ['450-vs-550', ...(data['who-refused'] as string[])]; }), /^content\/questions\/smtp\.json: "450-vs-550" stands under two questions; expected one$/],
  ['a question with a pair that has no note', withJson('questions/smtp.json', (data) => { data['who-refused'] = ['550-vs-559', ...(data['who-refused'] as string[])]; }), /^content\/questions\/smtp\.json: who-refused: "550-vs-559" has no note; expected a pair with content\/prose\/en\/smtp\/550-vs-559\.md$/],
  ['a label that one locale lacks', withJson('labels/ja.json', (data) => { delete data['nav.home']; }), /^content\/labels\/ja\.json: nav\.home: is missing; expected a translation of "Home"$/],
  ['a label that English does not have', withJson('labels/ko.json', (data) => { data['nav.shop'] = '가게'; }), /^content\/labels\/ko\.json: nav\.shop: is surplus: English has no such label$/],
  ['a label with other placeholders', withJson('labels/vi.json', (data) => { data['nav.codes'] = 'Mã {{name}}'; }), /^content\/labels\/vi\.json: nav\.codes: has the placeholders name; expected protocol as in English$/],
  ['an empty label', withJson('labels/th.json', (data) => { data['nav.home'] = ''; }), /^content\/labels\/th\.json: nav\.home: expected a text, not an empty string$/],
  ['a label with an unknown formatter', withJson('labels/ko.json', (data) => { data['nav.codes'] = '{{protocol, neun}} 코드'; }), /^content\/labels\/ko\.json: nav\.codes: "neun" is no formatter; expected eun, i, eul, gwa, euro$/],
  ['a locale without labels', without('labels/th.json'), /^content\/labels\/th\.json: is missing; expected the labels of the locale "th"$/],
  ['labels of an unknown locale', withFile('labels/fr.json', 'labels/en.json'), /^content\/labels\/fr\.json: "fr" is no locale; expected en, ja, ko, vi, th$/],
  ['a locale without the about page', without('about/ja.md'), /^content\/about\/ja\.md: is missing; expected the about page in "ja"$/],
  ['a locale without the page for integrators', without('integrators/ko.md'), /^content\/integrators\/ko\.md: is missing; expected the integrators page in "ko"$/],
  ['a heading without an id', withText('integrators/en.md', (text) => text.replace(', licence]', ']')), /^content\/integrators\/en\.md: ids: names 7 headings, but the text has 8; expected an id for each$/],
  ['text that is not NFC', withText('prose/vi/smtp/550.md', (text) => text.normalize('NFD')), /^content\/prose\/vi\/smtp\/550\.md: line \d+: is not in Unicode normal form NFC; save the file with composed characters$/],
  ['a file that belongs nowhere', (all) => [...all, { path: 'prose/en/notes.txt', text: 'x' }], /^content\/prose\/en\/notes\.txt: is no file of the content; expected facts\/<protocol>\/<code>\.json/],
];

for (const [name, change, message] of planted) {
  test(`${name} is reported by file and field`, () => {
    const faults = faultsAfter(change);
    assert.ok(faults.some((fault) => message.test(fault)), `no fault matches ${String(message)} among:\n${faults.join('\n')}`);
  });
}

test('all bad files are reported in one run', () => {
  const faults = faultsAfter((all) => without('labels/th.json')(withJson('facts/smtp/550.json', (data) => { delete data.retry; })(without('prose/ja/smtp/421.md')(all))));
  const named = new Set(faults.map((fault) => fault.slice(0, fault.indexOf(':'))));
  assert.deepEqual([...named].filter((file) => ['content/labels/th.json', 'content/facts/smtp/550.json', 'content/prose/ja/smtp/421.md'].includes(file)).length, 3);
});
