/** The texts of the content as the language checks read them: passages of paragraphs, list items and labels, without their markup. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { siteTextNames } from '#domain/prose.ts';
import { isLocale, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { ContentFile } from '../content-files.ts';
import type { Fault } from '../fault.ts';

export interface Segment {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'heading' | 'field' | 'label';
}

/** What a translation keeps together: a front matter field, a section, a label. Sentences move within it. */
export interface Passage {
  /** The same in all languages. */
  readonly id: string;
  /** As an author finds it in the file. */
  readonly field: string;
  readonly segments: readonly Segment[];
  /** Blocks of code: they are no words of any language. */
  readonly blocks?: readonly string[];
}

export interface Text {
  /** The path below `content/`. */
  readonly path: string;
  readonly locale: Locale;
  readonly genre: 'code' | 'note' | 'local' | 'site' | 'labels';
  /** The codes that the text is about, by the name of its file. */
  readonly codes: readonly string[];
  readonly passages: readonly Passage[];
}

/** Front matter that readers see. */
const proseFields = ['title', 'short', 'summary', 'difference', 'description'];

const textPath = new RegExp(`^(?<folder>prose|local|labels|${siteTextNames.join('|')})/(?<locale>[^/.]+)(?:/[^/]+/(?<name>[^/]+))?\\.(?:md|json)$`);

/** Every text that can be read, in the order of the files; what cannot be read is reported by the content faults. */
export function readTexts(files: readonly ContentFile[]): Text[] {
  return files.flatMap(({ path, text }) => {
    const found = textPath.exec(path)?.groups;
    const { folder, locale = '', name = '' } = found ?? {};
    if (folder === undefined || !isLocale(locale)) return [];
    const genre = folder === 'prose' ? (name.includes('-vs-') ? 'note' : 'code') : folder === 'labels' || folder === 'local' ? folder : 'site';
    const passages = genre === 'labels' ? labelPassages(text) : prosePassages(text, genre === 'site');
    return passages === null ? [] : [{ path, locale, genre, codes: name.match(/\d{3}/g) ?? [], passages }];
  });
}

/** The text that a translation was made from; null for the source itself and where there is none. */
export function sourceOf({ path, locale }: Text, texts: ReadonlyMap<string, Text>): Text | null {
  return locale === sourceLocale ? null : (texts.get(path.replace(`/${locale}`, `/${sourceLocale}`)) ?? null);
}

/** The passages of a translation, each with the passage that it was made from. */
export function pairedPassages(text: Text, source: Text): { own: Passage; original: Passage }[] {
  return text.passages.flatMap((own) => {
    const original = source.passages.find(({ id }) => id === own.id);
    return original === undefined ? [] : [{ own, original }];
  });
}

/** The words of a passage in one piece. */
export function wordsOf({ segments }: Passage): string {
  return segments.map(({ text }) => text).join('\n');
}

/** A fault of a passage. */
export function faultIn({ path }: Text, { field }: Passage, message: string): Fault {
  return { file: `content/${path}`, field, message };
}

/** The beginning of a text, to find it by. */
export function quote(text: string, from = 0): string {
  const shown = text.slice(from, from + 50).replaceAll('\n', ' ');
  return `"${from > 0 ? '…' : ''}${shown}${from + 50 < text.length ? '…' : ''}"`;
}

function labelPassages(text: string): Passage[] | null {
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).flatMap(([key, label]) =>
      (typeof label === 'string' ? [{ id: key, field: key, segments: [{ text: label, kind: 'label' as const }] }] : []));
  } catch {
    return null;
  }
}

function prosePassages(text: string, hasOwnHeadings: boolean): Passage[] | null {
  try {
    const { frontmatter, content } = parseFrontmatter(text);
    const fields = proseFields.flatMap((field): Passage[] => {
      const value: unknown = frontmatter[field];
      return typeof value === 'string' ? [{ id: field, field, segments: [{ text: value, kind: 'field' }] }] : [];
    });
    return [...fields, ...sections(content, hasOwnHeadings)];
  } catch {
    return null;
  }
}

/** Headings of prose are ids; those of the texts about the site are words, so its sections are told apart by their order. */
function sections(body: string, hasOwnHeadings: boolean): Passage[] {
  const [preamble = '', ...parts] = body.split(/^## +/m);
  const opening: Passage = { id: 'opening', field: 'body', ...contentOf(preamble) };
  return [...(opening.segments.length > 0 ? [opening] : []), ...parts.map((part, index): Passage => {
    const [heading = '', ...lines] = part.split('\n');
    const own: Segment[] = hasOwnHeadings ? [{ text: heading.trim(), kind: 'heading' }] : [];
    const { segments, ...code } = contentOf(lines.join('\n'));
    return { id: hasOwnHeadings ? `section ${index}` : heading.trim(), field: `## ${heading.trim()}`, segments: [...own, ...segments], ...code };
  })];
}

/** The words and the blocks of code. */
function contentOf(body: string): Pick<Passage, 'segments' | 'blocks'> {
  const [first = '', ...parts] = body.split(/^```.*\n([\s\S]*?)^```$/m);
  const blocks = parts.filter((_, index) => index % 2 === 0);
  const words = [first, ...parts.filter((_, index) => index % 2 === 1)].join('\n\n');
  return { segments: segmentsOf(words), ...(blocks.length === 0 ? {} : { blocks }) };
}

function segmentsOf(body: string): Segment[] {
  return body.split(/\n\s*\n|\n(?=(?:[-*]|\d+\.) )/).map((part) => part.trim()).filter((part) => part !== '').map((part): Segment => {
    const item = /^(?:[-*]|\d+\.) +/.exec(part)?.[0];
    return { text: part.slice(item?.length ?? 0).replace(/\s*\n\s*/g, ' '), kind: item === undefined ? 'paragraph' : 'item' };
  });
}
