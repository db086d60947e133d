/** Images that other sites show beside a link: what is drawn, what is kept, what is refused. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { SocialCard } from '#social/card.ts';
import { refuseMissingGlyphs, socialImage } from '#social/image.ts';

const phrase = (text: string): SocialCard['title'] => ({ byWords: text, byPhrases: text });
const card: SocialCard = { path: '/social/en/x-550.png', locale: 'en', kind: 'code', codes: [{ digit: '5', text: '550', words: '5xx permanent error' }], title: phrase('Mailbox unavailable'), subject: 'Reply codes' };

/** A folder for images, empty; it is removed after the test. */
function emptyFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'social-'));
  context.after(() => { rmSync(folder, { recursive: true }); });
  return folder;
}

test('an image is a PNG of 1200 by 630', async (context) => {
  const image = Buffer.from(await socialImage(card, emptyFolder(context)));
  assert.equal(image.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 630]);
});

test('the same card is the same bytes, whatever was drawn before it', async (context) => {
  const first = await socialImage(card, emptyFolder(context));
  await socialImage({ ...card, locale: 'vi', title: phrase('Địa chỉ không tồn tại') }, emptyFolder(context));
  assert.deepEqual(await socialImage(card, emptyFolder(context)), first);
});

test('class, language and words are seen', async (context) => {
  const folder = emptyFolder(context);
  const variants: SocialCard[] = [
    card, { ...card, codes: [{ digit: '4', text: '550', words: '5xx permanent error' }] }, { ...card, codes: [{ digit: '1', text: '550', words: '5xx permanent error' }] },
    { ...card, title: phrase('直す') }, { ...card, locale: 'ko', title: phrase('直す') }, { ...card, kind: 'comparison' }, { ...card, kind: 'site' },
  ];
  const images = await Promise.all(variants.map((variant) => socialImage(variant, folder)));
  assert.equal(new Set(images.map((image) => Buffer.from(image).toString('base64'))).size, variants.length);
});

test('a kept image is not drawn again, and another word, in whatever field, makes another image', async (context) => {
  const folder = emptyFolder(context);
  await socialImage(card, folder);
  const [kept = '', ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  writeFileSync(join(folder, kept), 'kept');
  assert.equal(Buffer.from(await socialImage(card, folder)).toString(), 'kept');
  await socialImage({ ...card, subject: 'Codes' }, folder);
  await socialImage({ ...card, title: phrase('Mailbox busy') }, folder);
  assert.equal(readdirSync(folder).length, 3);
});

test('without a folder to keep it in, an image is still drawn', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const file = join(emptyFolder(context), 'file');
  writeFileSync(file, '');
  assert.ok((await socialImage(card, file)).length > 1000);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /could not be kept/);
});

test('every character that no font has is named with its image and field, all at once', (context) => {
  const bad = [{ ...card, title: phrase('Mailbox ა unavailable') }, card, { ...card, path: '/social/th/x-4xx-vs-5xx.png', subject: 'รหัส\u200Bตอบ 𓀀' }];
  assert.throws(() => { refuseMissingGlyphs(bad, emptyFolder(context)); }, {
    message: 'social images: 2 faults\n'
      + '  /social/en/x-550.png: title: no font of the social images has "ა" (U+10D0) in "Mailbox ა unavailable"; write it without, or add a font to src/social/fonts.ts\n'
      + '  /social/th/x-4xx-vs-5xx.png: subject: no font of the social images has "𓀀" (U+13000) in "รหัสตอบ 𓀀"; write it without, or add a font to src/social/fonts.ts',
  });
});

test('such a card is not drawn either', async (context) => {
  await assert.rejects(socialImage({ ...card, title: phrase('ა') }, emptyFolder(context)), /U\+10D0/);
});

test('a title that has no room is refused', async (context) => {
  await assert.rejects(socialImage({ ...card, title: phrase('Mailbox unavailable '.repeat(12)) }, emptyFolder(context)), /^Error: \/social\/en\/x-550\.png: title: "Mailbox unavailable .*" is too long for the social image; expected a shorter one$/);
});
