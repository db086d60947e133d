/** The path of every kind of page and of what is made of it for programs. The path of a page ends in a slash and, but for the choice of a language, begins with a locale. */
import { pairId, type Pair } from '#domain/comparison.ts';
import type { SiteTextName } from '#domain/prose.ts';
import type { Protocol } from '#domain/protocols.ts';
import { codeRange } from '#domain/reply-code.ts';
import type { Locale } from '#i18n/locales.ts';

/** A page in whichever language. */
export type LocalePath = (locale: Locale) => string;

export const choicePath = '/';

/** What a host serves for an address that does not exist. */
export const notFoundPath = '/404.html';

export const homePath: LocalePath = (locale) => `/${locale}/`;

/** A text about the site itself. */
export function siteTextPath(name: SiteTextName): LocalePath {
  return (locale) => `/${locale}/${name}/`;
}

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

/** The Markdown twin of a page: `/ja/smtp/550.md` of `/ja/smtp/550/`. */
export function markdownPath(page: LocalePath): LocalePath {
  return (locale) => page(locale).replace(/\/$/, '.md');
}

/** The feed of new and changed codes. */
export const feedPath: LocalePath = (locale) => `/${locale}/feed.xml`;

/** The data for programs; a version that breaks their users gets a path of its own. */
const api = '/api/v1';

/** What data there is. */
export const dataIndexPath = `${api}/index.json`;

/** The data on one code. */
export function codeDataPath(protocol: Protocol, code: string): LocalePath {
  return (locale) => `${api}/${locale}/${protocol.id}/${code}.json`;
}

/** The data on all comparisons of a protocol. */
export function comparisonsDataPath(protocol: Protocol): LocalePath {
  return (locale) => `${api}/${locale}/${protocol.id}/comparisons.json`;
}

/** The JSON Schema of a kind of data. */
export function dataSchemaPath(kind: string): string {
  return `${api}/schema/${kind}.json`;
}

/** The address of a path. */
export type Addresses = (path: string) => string;

/** Addresses under the public origin. Throws where the origin is not set. */
export function addressesUnder(origin: URL | undefined): Addresses {
  if (origin === undefined) throw new Error('astro.config.mjs: site is not set; expected the public origin');
  return (path) => new URL(path, origin).href;
}

/** The image that other sites show beside a link, by its name: `siteImage`, or that of a code or comparison. */
export function socialImagePath(name: string): LocalePath {
  return (locale) => `/social/${locale}/${name}.png`;
}

/** The name of the image for every page that has none of its own. */
export const siteImage = 'default';

/** The name of the image of one code: `smtp-550`. */
export function codeImage(protocol: Protocol, code: string): string {
  return `${protocol.id}-${code}`;
}

/** The name of the image of a comparison, the same for all codes of the same two classes: `smtp-4xx-vs-5xx`. */
export function comparisonImage(protocol: Protocol, [first, second]: Pair): string {
  return `${protocol.id}-${pairId([codeRange(first), codeRange(second)])}`;
}
