/** Korean particles by the sound that they follow: 550은, 452는, `RCPT TO`는. */

/** The final consonant with which a digit ends when it is read aloud; '' for a vowel. */
const digitFinals: Readonly<Record<string, string>> = { 0: 'ㅇ', 1: 'ㄹ', 2: '', 3: 'ㅁ', 4: '', 5: '', 6: 'ㄱ', 7: 'ㄹ', 8: 'ㄹ', 9: '' };

/** Letter names that end in a consonant; all others end in a vowel. */
const letterFinals: Readonly<Record<string, string>> = { l: 'ㄹ', m: 'ㅁ', n: 'ㄴ', r: 'ㄹ' };

/** Latin words that are read as words: their last letter does not tell the sound. */
const wordFinals: Readonly<Record<string, string>> = {
  dkim: 'ㅁ', quit: 'ㅅ', from: 'ㅁ', to: '', rset: 'ㅅ', noop: 'ㅂ', auth: '', ehlo: '', helo: '', dmarc: '', data: '', help: '', '8bitmime': 'ㅁ', imap: 'ㅂ',
  etrn: 'ㄴ', atrn: 'ㄴ', expn: 'ㄴ', burl: 'ㄹ', bdat: '', ip: '', id: '', mta: '', url: 'ㄹ', odmr: 'ㄹ', iana: '', ietf: '',
  gmail: 'ㄹ', google: 'ㄹ', apple: 'ㄹ', outlook: 'ㄱ', dane: 'ㄴ', pipelining: 'ㅇ', chunking: 'ㅇ', greylisting: 'ㅇ', postmaster: '', naver: '',
};

/** The form of each particle after a consonant and after a vowel. */
const forms = { eun: ['은', '는'], i: ['이', '가'], eul: ['을', '를'], gwa: ['과', '와'], euro: ['으로', '로'] } as const;

export const particles = ['eun', 'i', 'eul', 'gwa', 'euro'] as const;
export type Particle = (typeof particles)[number];

/** Every particle that has two forms: those that labels ask for, and those that prose uses besides. */
export const particleForms: readonly (readonly [afterConsonant: string, afterVowel: string])[] = [
  ...Object.values(forms), ['이나', '나'], ['이며', '며'], ['이라고', '라고'], ['이라는', '라는'], ['이란', '란'], ['이라면', '라면'], ['이든', '든'],
];

/** The text with the particle that its last sound asks for; `eun` is 은/는, `i` 이/가, `eul` 을/를, `gwa` 과/와, `euro` 으로/로. */
export function withParticle(text: string, particle: Particle): string {
  return text + fittingForm(text, forms[particle]);
}

/** Which of the two forms of a particle the last sound of a text asks for. */
export function fittingForm(text: string, [afterConsonant, afterVowel]: readonly [string, string]): string {
  const final = finalConsonant(text);
  return final === '' || (final === 'ㄹ' && afterVowel === '로') ? afterVowel : afterConsonant;
}

/** Whether the letters of a text tell its last sound: digits and Hangul do, acronyms that nobody can read as a word, and the Latin words that are listed here. */
export function hasKnownSound(text: string): boolean {
  const spoken = spokenPart(text);
  return wordFinals[lastWord(spoken)] !== undefined || /(?:\d|[가-힣]|(?<![A-Za-z])[B-DF-HJ-NP-TV-Z]+)$/.test(spoken);
}

function finalConsonant(text: string): string {
  const spoken = spokenPart(text);
  const word = wordFinals[lastWord(spoken)];
  if (word !== undefined) return word;
  const last = spoken.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return hangulFinal(last);
  return digitFinals[last] ?? letterFinals[last.toLowerCase()] ?? '';
}

/** A particle after a parenthesis follows the word before it. */
function spokenPart(text: string): string {
  return text.trim().replace(/(?:\s*\([^()]*\))+$/, '').replace(/[’”'"`>\])]+$/, '').replace(/^[‘“'"`<[(]+/, '');
}

function lastWord(text: string): string {
  return text.slice(text.search(/[^ =]*$/)).toLowerCase();
}

/** Unicode chapter 3.12: a syllable is 0xAC00 + (lead × 21 + vowel) × 28 + final, and final 8 is ㄹ. */
function hangulFinal(syllable: string): string {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return '';
  return final === 8 ? 'ㄹ' : 'other';
}
