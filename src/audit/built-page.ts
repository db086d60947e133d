/** What can be read from a page of the built site. */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

export interface BuiltPage {
  /** The path under which it is served: `/ja/smtp/550/` or `/404.html`. */
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly indexable: boolean;
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** The newest date that the page names. */
  readonly updated: string | null;
  readonly ids: readonly string[];
  /** Those of its sections and headings, which links lead to. */
  readonly anchors: readonly string[];
  /** Where its links lead, as written, and the language that they say is there. */
  readonly links: readonly { readonly href: string; readonly hreflang: string | null }[];
  /** The same content in forms for programs. */
  readonly formats: readonly { readonly type: string; readonly href: string }[];
  /** Everything that a browser would load for it: scripts, styles, images. */
  readonly resources: readonly string[];
  /** What chat programs read to show a link: Open Graph and Twitter properties within the first 32 kB. */
  readonly unfurl: Readonly<Record<string, string>>;
  /** Its data in the words of schema.org, as written. */
  readonly structuredData: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The visible text in pieces, one for each block, without code and preformatted text. */
  readonly blocks: readonly string[];
}

const blockTags = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'caption', 'h1', 'h2', 'h3', 'h4', 'summary', 'figcaption', 'div', 'section', 'span', 'title', 'desc', 'text']);
const unread = new Set(['script', 'style', 'pre', 'code']);

/** How much of a page chat programs read at most, in bytes; Slack stops here. */
export const unfurlBytes = 32 * 1024;

/** The path under which a file of the built site is served. */
export function servedPath(file: string): string {
  const path = `/${file.replaceAll('\\', '/')}`;
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** Reads a page of the built site. Throws where the file cannot be read. */
export function readBuiltPage(root: string, file: string): BuiltPage {
  return parsePage(servedPath(file), readFileSync(`${root}/${file}`, 'utf8'));
}

/** The page in a text of HTML. */
export function parsePage(path: string, html: string): BuiltPage {
  const found = {
    lang: '', title: '', description: '', indexable: true, canonical: '',
    alternates: [] as { hreflang: string; href: string }[], dates: [] as string[], ids: [] as string[], anchors: [] as string[], links: [] as { href: string; hreflang: string | null }[], formats: [] as { type: string; href: string }[],
    resources: [] as string[], unfurl: {} as Record<string, string>, structuredData: [] as string[], headings: [] as { level: number; text: string }[], blocks: [] as string[],
  };
  const open: string[] = [];
  let block = '';
  let data: string | null = null;
  const endBlock = (): void => {
    const text = block.replace(/\s+/g, ' ').trim();
    if (text !== '') found.blocks.push(text);
    block = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      const { id, href = '', src, content = '', rel, lang, datetime } = attributes;
      if (id !== undefined) found.ids.push(id);
      if (id !== undefined && /^(?:section|h[2-6])$/.test(name)) found.anchors.push(id);
      if (name === 'html') found.lang = lang ?? '';
      if (name === 'a' && href !== '') found.links.push({ href, hreflang: attributes.hreflang ?? null });
      if (name === 'time' && datetime !== undefined) found.dates.push(datetime);
      if (src !== undefined) found.resources.push(src);
      if (name === 'meta' && attributes.name === 'description') found.description = content;
      if (name === 'meta' && attributes.name === 'robots' && content.includes('noindex')) found.indexable = false;
      const property = name === 'meta' ? (attributes.property ?? attributes.name ?? '') : '';
      if (/^(?:og|twitter):/.test(property) && Buffer.byteLength(html.slice(0, parser.endIndex + 1)) <= unfurlBytes) found.unfurl[property] = content;
      if (name === 'script' && attributes.type === 'application/ld+json') data = '';
      if (name === 'link' && rel === 'canonical') found.canonical = href;
      if (name === 'link' && rel === 'alternate' && attributes.hreflang !== undefined) found.alternates.push({ hreflang: attributes.hreflang, href });
      if (name === 'link' && rel === 'alternate' && attributes.type !== undefined) found.formats.push({ type: attributes.type, href });
      if (name === 'link' && (rel === 'stylesheet' || rel === 'icon' || rel === 'preload')) found.resources.push(href);
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level !== undefined) found.headings.push({ level: Number(level), text: '' });
      if (blockTags.has(name)) endBlock();
    },
    ontext(text) {
      if (open.includes('title') && !open.includes('svg')) found.title += text;
      if (data !== null) data += text;
      const heading = found.headings.at(-1);
      if (heading !== undefined && open.some((name) => /^h[1-6]$/.test(name))) heading.text += text;
      if (!open.some((name) => unread.has(name)) && !open.includes('head')) block += text;
    },
    onclosetag(name) {
      open.pop();
      if (name === 'script' && data !== null) {
        found.structuredData.push(data);
        data = null;
      }
      if (blockTags.has(name)) endBlock();
    },
  });
  parser.write(html);
  parser.end();
  const { dates, ...page } = found;
  return { path, ...page, updated: dates.sort().at(-1) ?? null };
}
