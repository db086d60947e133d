/** The path of every kind of page. Every path ends in a slash and, but for the choice of a language, begins with a locale. */
import { pairId, type Pair } from '#domain/comparison.ts';
import type { Protocol } from '#domain/protocols.ts';
import type { Locale } from '#i18n/locales.ts';

/** A page in whichever language. */
export type LocalePath = (locale: Locale) => string;

export const choicePath = '/';

/** What a host serves for an address that does not exist. */
export const notFoundPath = '/404.html';

export const homePath: LocalePath = (locale) => `/${locale}/`;

export const aboutPath: LocalePath = (locale) => `/${locale}/about/`;

/** The list of all codes of a protocol. */
export function protocolPath(protocol: Protocol): LocalePath {
  return (locale) => `/${locale}/${protocol.id}/`;
}

/** The page of one code. */
export function codePath(protocol: Protocol, code: string): LocalePath {
  return (locale) => `/${locale}/${protocol.id}/${code}/`;
}

/** The comparison of two codes. */
export function comparisonPath(protocol: Protocol, pair: Pair): LocalePath {
  return (locale) => `/${locale}/${protocol.id}/${pairId(pair)}/`;
}

/** The short link to a code or a pair (`550`, `450-vs-550`), the same for all languages. */
export function shortPath(protocol: Protocol, name: string): string {
  return `/${protocol.id}/${name}/`;
}
