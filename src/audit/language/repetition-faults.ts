/** Sentences that stand twice where readers see both: within a text, and in a note and the texts on its codes. */
import type { Fault } from '../fault.ts';
import { conventions } from './conventions.ts';
import { faultIn, quote, type Passage, type Text } from './texts.ts';

/** Shorter sentences may recur; where clauses cannot be told from sentences, only long ones are compared. */
const leastNoticed = { sentence: 12, clause: 50 };

interface Sentence {
  readonly passage: Passage;
  readonly words: string;
}

/** Sentences of a text that stand in it before. */
export function repetitionFaults(text: Text): Fault[] {
  if (text.genre === 'labels') return [];
  const all = sentencesOf(text);
  return all.flatMap(({ passage, words }, index) => {
    const first = all.findIndex((sentence) => sentence.words === words);
    return first === index ? [] : [faultIn(text, passage, `says ${quote(words)} again, which stands under ${all[first]?.passage.field ?? ''} already; expected every sentence once`)];
  });
}

/** Sentences of a note that stand in the text on one of its codes. */
export function borrowedSentenceFaults(note: Text, texts: ReadonlyMap<string, Text>): Fault[] {
  if (note.genre !== 'note') return [];
  const known = note.codes.flatMap((code) => {
    const text = texts.get(note.path.replace(/[^/]+\.md$/, `${code}.md`));
    return text === undefined ? [] : sentencesOf(text).map(({ words }) => ({ words, code }));
  });
  return sentencesOf(note).flatMap(({ passage, words }) => {
    const same = known.find((sentence) => sentence.words === words);
    return same === undefined ? [] : [faultIn(note, passage, `repeats ${quote(words)} of the text on ${same.code}, which stands on the same page; expected another sentence`)];
  });
}

function sentencesOf(text: Text): Sentence[] {
  const { betweenSentences, end } = conventions[text.locale];
  const least = end === null ? leastNoticed.clause : leastNoticed.sentence;
  return text.passages.filter(({ id }) => id !== 'title' && id !== 'short').flatMap((passage) => passage.segments.flatMap(({ text: words }) =>
    words.split(betweenSentences).map((part) => part.trim()).filter((part) => part.length >= least).map((part) => ({ passage, words: part }))));
}
