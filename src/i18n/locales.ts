/** The languages of the site: the only list of them. */

export const locales = [
  { tag: 'en', name: 'English', dates: 'en-GB' },
  { tag: 'ja', name: '日本語', dates: 'ja-JP' },
  { tag: 'ko', name: '한국어', dates: 'ko-KR' },
  { tag: 'vi', name: 'Tiếng Việt', dates: 'vi-VN' },
  // The Gregorian calendar: RFCs and logs are dated in it.
  { tag: 'th', name: 'ไทย', dates: 'th-TH-u-ca-gregory' },
] as const;

export type Locale = (typeof locales)[number]['tag'];

/** The language that texts are written in first; translations are made from it. */
export const sourceLocale: Locale = locales[0].tag;

export const localeTags: readonly Locale[] = locales.map(({ tag }) => tag);

/** Whether a text is the tag of one of the languages. */
export function isLocale(tag: string): tag is Locale {
  return localeTags.some((known) => known === tag);
}
