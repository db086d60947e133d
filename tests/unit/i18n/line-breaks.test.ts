import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineBreaks } from '#i18n/line-breaks.ts';
import type { Locale } from '#i18n/locales.ts';

/** The text with a bar wherever a line may end, spaces aside, and an underscore for a space at which it may not. */
function marked(text: string): string {
  return text.replaceAll('\u200B', '|').replaceAll('\u00A0', '_');
}

const byWords: readonly (readonly [Locale, string, string])[] = [
  ['th', 'เซิร์ฟเวอร์ที่ไม่รับอีเมล (Exchange)', 'เซิร์ฟเวอร์|ที่|ไม่|รับ|อีเมล |(Exchange)'],
  ['ja', 'メールサーバーに到達不可（送信側の通信エラー）', 'メールサーバーに|到達|不可|（送信側の|通信|エラー）'],
  ['ja', 'TLSハンドシェイクまたはサーバー検証の失敗', 'TLS|ハンドシェイクまたは|サーバー|検証の|失敗'],
  ['ja', '未対応のコマンド', '未対応の|コマンド'],
  ['ja', '国際化メールアドレスに未対応', '国際化|メールアドレスに|未対応'],
  ['ja', 'アドレスの種類・形式の誤り', 'アドレスの|種類・|形式の|誤り'],
  ['ko', '메일 서버에 연결할 수 없음', '메일 서버에 연결할 수 없음'],
  ['en', 'MAIL FROM or RCPT TO parameters', 'MAIL_FROM or RCPT_TO parameters'],
  ['th', 'พารามิเตอร์ของ MAIL FROM', 'พารามิเตอร์|ของ |MAIL_FROM'],
];

for (const [locale, text, expected] of byWords) {
  test(`words of ${locale} stay whole: ${text}`, () => {
    const set = lineBreaks(text, locale).byWords;
    assert.equal(marked(set), expected);
    assert.equal(set.replaceAll('\u200B', '').replaceAll('\u00A0', ' '), text);
  });
}

const byPhrases: readonly (readonly [Locale, string, string])[] = [
  ['th', 'รับอีเมลแล้ว แต่ระงับการส่ง (Oracle)', 'รับอีเมลแล้ว แต่ระงับการส่ง |(Oracle)'],
  ['ja', 'メールサーバーに到達不可（送信側の通信エラー）', 'メールサーバーに到達不可|（送信側の通信エラー）'],
  ['vi', 'Sai QHLO ID (dự thảo hết hiệu lực)', 'Sai_QHLO_ID (dự_thảo_hết_hiệu_lực)'],
  ['en', 'User not local; server will forward', 'User_not_local; server_will_forward'],
];

for (const [locale, text, expected] of byPhrases) {
  test(`phrases of ${locale} stay whole: ${text}`, () => {
    assert.equal(marked(lineBreaks(text, locale).byPhrases), expected);
  });
}
