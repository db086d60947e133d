/** Korean particles by the sound that they follow: 550은, 452는, `RCPT TO`는. */

/** The final consonant with which a digit ends when it is read aloud; '' for a vowel. */
const digitFinals: Readonly<Record<string, string>> = { 0: 'ㅇ', 1: 'ㄹ', 2: '', 3: 'ㅁ', 4: '', 5: '', 6: 'ㄱ', 7: 'ㄹ', 8: 'ㄹ', 9: '' };

/** Letter names that end in a consonant; all others end in a vowel. */
const letterFinals: Readonly<Record<string, string>> = { l: 'ㄹ', m: 'ㅁ', n: 'ㄴ', r: 'ㄹ' };

/** Latin words that are read as words: their last letter does not tell the sound. */
const wordFinals: Readonly<Record<string, string>> = {
  dkim: 'ㅁ', quit: 'ㅅ', 'mail from': 'ㅁ', rset: 'ㅅ', noop: 'ㅂ', auth: '', ehlo: '', helo: '', dmarc: '', data: '', help: 'ㅂ',
};

const pairs = { eun: ['은', '는'], i: ['이', '가'], eul: ['을', '를'], gwa: ['과', '와'] } as const;

export const particles = ['eun', 'i', 'eul', 'gwa', 'euro'] as const;
export type Particle = (typeof particles)[number];

/** The text with the particle that its last sound asks for; `eun` is 은/는, `i` 이/가, `eul` 을/를, `gwa` 과/와, `euro` 으로/로. */
export function withParticle(text: string, particle: Particle): string {
  const final = finalConsonant(text);
  if (particle === 'euro') return text + (final === '' || final === 'ㄹ' ? '로' : '으로');
  const [afterConsonant, afterVowel] = pairs[particle];
  return text + (final === '' ? afterVowel : afterConsonant);
}

function finalConsonant(text: string): string {
  // A particle after a parenthesis follows the word before it.
  const spoken = text.trim().replace(/(?:\s*\([^()]*\))+$/, '').replace(/[’”'"`>\])]+$/, '').replace(/^[‘“'"`<[(]+/, '');
  const word = wordFinals[spoken.toLowerCase()];
  if (word !== undefined) return word;
  const last = spoken.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return hangulFinal(last);
  return digitFinals[last] ?? letterFinals[last.toLowerCase()] ?? '';
}

/** Unicode chapter 3.12: a syllable is 0xAC00 + (lead × 21 + vowel) × 28 + final, and final 8 is ㄹ. */
function hangulFinal(syllable: string): string {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return '';
  return final === 8 ? 'ㄹ' : 'other';
}
