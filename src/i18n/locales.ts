/** The languages of the site: the only list of them. `spaced`: whether spaces part the words of its script. */

export const locales = [
  { tag: 'en', name: 'English', calendar: 'en-GB', month: 'long', spaced: true },
  { tag: 'ja', name: '日本語', calendar: 'ja-JP', month: 'long', spaced: false },
  { tag: 'ko', name: '한국어', calendar: 'ko-KR', month: 'long', spaced: true },
  // CLDR's long form is not how a date is written in Vietnamese; the numeric one is.
  { tag: 'vi', name: 'Tiếng Việt', calendar: 'vi-VN', month: 'numeric', spaced: true },
  // The Gregorian calendar: RFCs and logs are dated in it.
  { tag: 'th', name: 'ไทย', calendar: 'th-TH-u-ca-gregory', month: 'long', spaced: false },
] as const;

export type Locale = (typeof locales)[number]['tag'];

/** The language that texts are written in first; translations are made from it. */
export const sourceLocale: Locale = locales[0].tag;

export const localeTags: readonly Locale[] = locales.map(({ tag }) => tag);

/** Whether a text is the tag of one of the languages. */
export function isLocale(tag: string): tag is Locale {
  return localeTags.some((known) => known === tag);
}

/** The entry of a locale in the list. */
export function localeByTag(tag: Locale): (typeof locales)[number] {
  const found = locales.find((known) => known.tag === tag);
  if (found === undefined) throw new RangeError(`"${tag}" is no locale of the site`);
  return found;
}
