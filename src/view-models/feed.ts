/** The feed of new and changed codes in one language. */
import { updatedOn, type Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { codePath, feedPath, homePath } from '#routes.ts';

export interface FeedEntry {
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly updated: string;
}

export interface Feed {
  readonly locale: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly licence: string;
  /** The page that the feed belongs to, and the feed itself. */
  readonly home: string;
  readonly path: string;
  /** The newest first, and then in ascending order. */
  readonly entries: readonly FeedEntry[];
}

/** The feed over all codes of all protocols: when facts or text of one change, it moves to the front. */
export function feed(t: Translator, editions: readonly Edition[]): Feed {
  const entries = editions.flatMap(({ protocol, codes }) => [...codes].map(([code, entry]): FeedEntry => ({
    title: plainText(t.label('more.code', { protocol: protocol.name, code, title: entry.prose.title })),
    summary: plainText(entry.prose.summary),
    path: codePath(protocol, code)(t.locale),
    updated: updatedOn(entry),
  })));
  return {
    locale: t.locale,
    title: t.label('feed.title'),
    subtitle: t.label('site.tagline'),
    author: t.label('site.name'),
    licence: t.label('footer.licence'),
    home: homePath(t.locale),
    path: feedPath(t.locale),
    entries: entries.sort((one, other) => (one.updated === other.updated ? 0 : one.updated < other.updated ? 1 : -1)),
  };
}
