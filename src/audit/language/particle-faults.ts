/** Korean particles after codes, commands and acronyms, by their sound. Texts in other languages have none. */
import { fittingForm, hasKnownSound, particleForms } from '#i18n/korean-particles.ts';
import type { Fault } from '../fault.ts';
import { faultIn, type Text } from './texts.ts';

/** What is pronounced before the particle: code, a word of Latin letters and digits, a quotation, or a word before a parenthesis. */
const spoken = /(`[^`]+`|[A-Za-z\d][\w./-]*|[‘“][^’”]+[’”]|[가-힣]+(?=\())((?:\([^()]*\))?)/.source;
const written = particleForms.flat().sort((one, other) => other.length - one.length).join('|');
const joined = new RegExp(`${spoken}(${written})(?![가-힣])`, 'g');

const afterPlaceholder = new RegExp(`(\\{\\{\\s*\\w+\\s*\\}\\})(${written})(?![가-힣])`, 'g');

/** Particles that do not fit the sound before them, and those that cannot fit everything that a placeholder is filled with. */
export function particleFaults(text: Text): Fault[] {
  return [...misfits(text), ...unresolved(text)];
}

function unresolved(text: Text): Fault[] {
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => [...words.matchAll(afterPlaceholder)].map(([whole, , particle = '']) =>
    faultIn(text, passage, `has "${whole}"; expected a formatter, or a noun between the placeholder and "${particle}"`))));
}

function misfits(text: Text): Fault[] {
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => [...words.matchAll(joined)].flatMap(([whole, word = '', gloss = '', particle = '']) => {
    const forms = particleForms.find((pair) => pair.some((form) => form === particle));
    if (forms === undefined || !hasKnownSound(word)) return [];
    // After a vowel 이며 and its like may keep the 이 that belongs to the verb "to be".
    if (particle.length > 1 && particle.startsWith('이')) return [];
    const expected = fittingForm(word, forms);
    return particle === expected ? [] : [faultIn(text, passage, `has "${whole}"; expected "${word}${gloss}${expected}" by the last sound of ${word}`)];
  })));
}
