/** How the texts of each language are written, as far as a program can tell: measures, letters, spacing, forms of sentences. */
import type { Locale } from '#i18n/locales.ts';
import { latinMark } from './masks.ts';
import { fullWidths, graphemes } from './widths.ts';

/** What must not stand in a text, and what to write instead. */
export interface Rule {
  readonly pattern: RegExp;
  readonly expected: string;
}

export interface Conventions {
  /** Whether the language is written in Latin letters. */
  readonly latin: boolean;
  /** Whether a letter may stand in a text. */
  readonly usesLetter: (letter: string) => boolean;
  /** Which share of the letters of a segment are of the language, in segments that have at least `from` letters. */
  readonly share: { readonly own: RegExp; readonly least: number; readonly from: number } | null;
  /** One, two, three …, as a text may write them for digits. */
  readonly numberWords: readonly string[];
  /** The length of a translation, as a share of the English length: for a section and for a file. */
  readonly ratios: { readonly section: readonly [number, number]; readonly file: readonly [number, number] } | null;
  /** How long a short name and the title of a page may be, and how they are measured. */
  readonly short: { readonly most: number; readonly width: (text: string) => number; readonly unit: string };
  readonly pageTitle: { readonly most: number; readonly width: (text: string) => number };
  /** With what a paragraph ends; null where no mark ends a sentence. */
  readonly end: RegExp | null;
  /** Where one sentence ends and the next begins. */
  readonly betweenSentences: RegExp;
  /** What a finished sentence looks like; null where the form is not prescribed. */
  readonly register: { readonly sentence: RegExp; readonly form: RegExp; readonly expected: string } | null;
  /** Spaces and punctuation, in masked text. */
  readonly spacing: readonly Rule[];
}

/** The kanji of the Japanese encodings; those that only Chinese uses, such as 码 or 错, are not among them. */
const kanji = new Set(new TextDecoder('euc-jp').decode(Uint8Array.from({ length: 94 * 94 * 2 }, (_, index) => 0xa1 + (index % 2 === 0 ? Math.floor(index / 188) : Math.floor((index % 188) / 2)))));
const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);
const japanese = 'ぁ-んァ-ヶー一-龠々';
const thai = '\\u0E01-\\u0E3A\\u0E40-\\u0E4E';
/** Letters and digits of Latin words, and the mark that stands for code. */
const latin = `A-Za-z0-9${latinMark}`;
/** The calibrated bounds were measured on 16 texts of one translator. */
const widened = ([least, most]: readonly [number, number]): readonly [number, number] => [least * 0.75, most * 1.25];
const cjkColumns = (text: string): number => fullWidths(text) * 2;

const noFullWidthMarks: Rule = { pattern: /[，。、（）：；？！「」]/u, expected: 'half-width punctuation' };
const noStraightQuotes: Rule = { pattern: /"/, expected: 'the quotation marks of the language' };
const noDoubleSpace: Rule = { pattern: / {2}/, expected: 'a single space' };
const noInnerSpace: Rule = { pattern: /[(“] | [)”]/, expected: 'no space inside parentheses and quotation marks' };
const noSpaceBeforeMark: Rule = { pattern: / [,.;:!?](?=\s|$)/, expected: 'no space before punctuation' };
const noExclamation: Rule = { pattern: /[!！]/, expected: 'no exclamation mark' };

export const conventions: Readonly<Record<Locale, Conventions>> = {
  en: {
    latin: true,
    usesLetter: isLatin,
    share: null,
    numberWords: [],
    ratios: null,
    short: { most: 24, width: graphemes, unit: 'characters' },
    pageTitle: { most: 65, width: graphemes },
    end: /[.?:)][”"`)]*$/,
    betweenSentences: /(?<=[.?!][”")`]?) +(?=[A-Z“"`\d])/,
    register: null,
    spacing: [noDoubleSpace, noInnerSpace, noSpaceBeforeMark, noExclamation, noFullWidthMarks],
  },
  ja: {
    latin: false,
    usesLetter: (letter) => isLatin(letter) || kanji.has(letter),
    share: { own: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u, least: 0.9, from: 20 },
    numberWords: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    ratios: { section: widened([0.32, 0.75]), file: widened([0.42, 0.62]) },
    short: { most: 12, width: fullWidths, unit: 'full-width characters' },
    pageTitle: { most: 64, width: cjkColumns },
    end: /[。？：][」）`]*$/,
    betweenSentences: /(?<=[。？])/,
    register: { sentence: /[ぁ-ん一-龠](?:（[^（）]*）)?。[」）]?$/, form: /(?:ます|です|ません|ました|でした|でしょう|ください)(?:か|が)?[」）]?(?:（[^（）]*）)?。[」）]?$/, expected: 'です・ます, or ～てください for an instruction' },
    spacing: [
      { pattern: new RegExp(`[${japanese}] +[${latin}]|[${latin}] +[${japanese}]|[${japanese}] +[${japanese}]`), expected: 'no space between Japanese and Latin letters or digits' },
      { pattern: /[、。：（）「」・？] | [、。：（）「」・？]|\u3000/, expected: 'no space beside Japanese punctuation' },
      { pattern: new RegExp(`[,.;:!?](?=[${japanese}])|(?<=[${japanese}])[,.;:!?]`), expected: 'full-width punctuation' },
      { pattern: new RegExp(`[${japanese}]\\(|\\)[${japanese}、。]|\\([${japanese}]`), expected: 'full-width parentheses' },
      { pattern: new RegExp(`[${japanese}]/[${japanese}]`), expected: '・ or 、 between nouns' },
      { pattern: /〜|\d[–-]\d+(?=[日分時回件秒個])/, expected: '～ between the ends of a range' },
      { pattern: /[“”"]/, expected: '「」' },
      noExclamation,
    ],
  },
  ko: {
    latin: false,
    usesLetter: (letter) => isLatin(letter) || /\p{Script=Hangul}/u.test(letter),
    share: { own: /\p{Script=Hangul}/u, least: 0.9, from: 20 },
    numberWords: ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'],
    ratios: { section: widened([0.38, 0.8]), file: widened([0.42, 0.63]) },
    short: { most: 14, width: fullWidths, unit: 'Korean characters' },
    pageTitle: { most: 64, width: cjkColumns },
    end: /[.?:][”’)`]*$/,
    betweenSentences: /(?<=[.?!][”’)]?) +/,
    register: { sentence: /[가-힣](?:\([^()]*\))?\.[”’)]?$/, form: /(?:니다|세요)(?:\([^()]*\))?\.[”’)]?$/, expected: '합니다, or -하세요 for an instruction' },
    spacing: [
      { pattern: new RegExp(`[${latin})”] (?:은|는|을|를|과|와|의|에|에서|에게|으로|로|부터|까지)(?![가-힣])`), expected: 'no space before a particle' },
      { pattern: new RegExp(`[가-힣${latin}] \\(`), expected: 'no space before a parenthesis' },
      { pattern: /\d[–-]\d+(?=[일분시회건초개])/, expected: '~ between the ends of a range' },
      noFullWidthMarks, noStraightQuotes, noDoubleSpace, noInnerSpace, noSpaceBeforeMark, noExclamation,
    ],
  },
  vi: {
    latin: true,
    usesLetter: isLatin,
    // Letters with marks.
    share: { own: /[^\x00-\x7F]/, least: 0.15, from: 25 },
    numberWords: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
    ratios: { section: widened([0.6, 1.5]), file: widened([0.85, 1.25]) },
    short: { most: 24, width: graphemes, unit: 'characters' },
    pageTitle: { most: 62, width: graphemes },
    end: /[.?:][”)`]*$/,
    betweenSentences: /(?<=[.?!][”)]?) +/,
    register: null,
    spacing: [
      { pattern: /[\p{L}\uFFFC]\(|\)[\p{L}\d\uFFFC]/u, expected: 'a space outside parentheses' },
      { pattern: /[,;](?=\p{L})|:(?=\p{L})/u, expected: 'a space after punctuation' },
      noFullWidthMarks, noStraightQuotes, noDoubleSpace, noInnerSpace, noSpaceBeforeMark, noExclamation,
    ],
  },
  th: {
    latin: false,
    usesLetter: (letter) => isLatin(letter) || /\p{Script=Thai}/u.test(letter),
    share: { own: /\p{Script=Thai}/u, least: 0.9, from: 20 },
    numberWords: ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'],
    ratios: { section: widened([0.58, 1.3]), file: widened([0.78, 1.15]) },
    short: { most: 20, width: graphemes, unit: 'characters' },
    pageTitle: { most: 62, width: graphemes },
    end: null,
    betweenSentences: / +/,
    register: null,
    spacing: [
      { pattern: new RegExp(`[${thai}][${latin}]|[${latin}][${thai}]`), expected: 'a space between Thai and Latin letters or digits' },
      { pattern: new RegExp(`[${thai}]\\.(?=\\s|$|[)”])`), expected: 'no full stop after Thai' },
      { pattern: new RegExp(`[${thai}],`), expected: 'a space instead of a comma between Thai words' },
      { pattern: / ๆ|ๆ(?=[\u0E01-\u0E3A\u0E40-\u0E45])/, expected: 'ๆ attached to its word, with a space after it' },
      { pattern: new RegExp(`[${thai}${latin}]\\(|\\)[${thai}${latin}]`), expected: 'a space outside parentheses' },
      { pattern: /:(?=[\u0E01-\u0E5B\uFFFC])/, expected: 'a space after a colon' },
      noFullWidthMarks, noStraightQuotes, noDoubleSpace, noInnerSpace, noSpaceBeforeMark, noExclamation,
    ],
  },
};
