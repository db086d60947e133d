/** A feed as Atom 1.0 (RFC 4287). */
import { generateAtomFeed } from 'feedsmith';
import type { Addresses } from '#routes.ts';
import type { Feed } from '#view-models/feed.ts';

/** The feed as XML; it is as old as its newest entry. */
export function atomFeed({ locale, title, subtitle, author, licence, home, path, entries }: Feed, address: Addresses): string {
  const [newest] = entries;
  if (newest === undefined) throw new Error(`${path}: the feed has no entry; expected at least one`);
  return generateAtomFeed({
    xml: { lang: locale },
    id: address(path),
    title: { value: title },
    subtitle: { value: subtitle },
    updated: momentOf(newest.updated),
    authors: [{ name: author, uri: address(home) }],
    links: [{ href: address(path), rel: 'self', type: 'application/atom+xml' }, { href: address(home), rel: 'alternate', type: 'text/html' }],
    rights: { value: licence },
    entries: entries.map((entry) => ({
      id: address(entry.path),
      title: { value: entry.title },
      summary: { value: entry.summary },
      updated: momentOf(entry.updated),
      links: [{ href: address(entry.path), rel: 'alternate', type: 'text/html' }],
    })),
  });
}

/** A date has no time of day; the day begins at midnight UTC. */
function momentOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
