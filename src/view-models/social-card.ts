/** The images that other sites show beside a link: one for each code, for each two classes that are compared, and for the site. */
import type { Edition } from '#domain/edition.ts';
import { replyClass, replyClasses } from '#domain/reply-code.ts';
import { lineBreaks, type LineBreaks } from '#i18n/line-breaks.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { codeImage, comparisonImage, siteImage, socialImagePath } from '#routes.ts';

export interface SocialCard {
  readonly name: string;
  readonly path: string;
  readonly locale: Locale;
  readonly kind: 'code' | 'comparison' | 'site';
  readonly codes: readonly CodeOnCard[];
  readonly title: LineBreaks;
  readonly subject: string;
}

export interface CodeOnCard {
  readonly digit: string;
  /** The code, or the class in words. */
  readonly text: string;
  /** The class in words where `text` is a code. */
  readonly words: string | null;
}

/** Every image of a language. */
export function socialCards(t: Translator, editions: readonly Edition[]): SocialCard[] {
  return [siteCard(t, editions), ...editions.flatMap((edition) => [...codeCards(t, edition), ...comparisonCards(t, edition)])];
}

function siteCard(t: Translator, editions: readonly Edition[]): SocialCard {
  return card(t, editions, { name: siteImage, kind: 'site', codes: replyClasses.map((digit) => classOf(t, digit)), title: t.label('site.tagline') });
}

function codeCards(t: Translator, edition: Edition): SocialCard[] {
  return [...edition.codes].map(([code, { prose }]) => {
    const { digit, text: words } = classOf(t, code);
    return card(t, [edition], { name: codeImage(edition.protocol, code), kind: 'code', codes: [{ digit, text: code, words }], title: prose.title });
  });
}

/** One for all comparisons of codes from the same two classes. */
function comparisonCards(t: Translator, edition: Edition): SocialCard[] {
  const { protocol, neighbourhood } = edition;
  const pairs = new Map(neighbourhood.pairs.map((pair) => [comparisonImage(protocol, pair), pair]));
  const title = t.label('social.comparison', { protocol: protocol.name });
  return [...pairs].map(([name, pair]) => card(t, [edition], { name, kind: 'comparison', codes: pair.map((code) => classOf(t, code)), title }));
}

function card(t: Translator, editions: readonly Edition[], { name, kind, codes, title }: Pick<SocialCard, 'name' | 'kind' | 'codes'> & { readonly title: string }): SocialCard {
  const set = (text: string): string => lineBreaks(plainText(text), t.locale).byWords;
  return {
    name,
    path: socialImagePath(name)(t.locale),
    locale: t.locale,
    kind,
    codes: codes.map(({ digit, text, words }) => ({ digit, text: set(text), words: words === null ? null : set(words) })),
    title: lineBreaks(plainText(title), t.locale),
    subject: set(t.list(editions.map(({ protocol }) => t.label('nav.codes', { protocol: protocol.name })))),
  };
}

function classOf(t: Translator, code: string): CodeOnCard {
  return { digit: code.charAt(0), text: t.label(`class.${replyClass(code) ?? 'none'}`), words: null };
}
