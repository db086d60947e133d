/** The content of the site as domain objects: the only importer of astro:content. Sorts and joins in this one place. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { comparedPairs, indexablePairs, pairOf, questions, type Pair, type Question } from '#domain/comparison.ts';
import { createEdition, type CodeEntry, type Edition } from '#domain/edition.ts';
import { noteSections, optionalForNonStandard, optionalInNotes, proseSections, type PairNote, type Sections, type SectionText, type SiteText, type SiteTextName } from '#domain/prose.ts';
import { protocols, type Protocol } from '#domain/protocols.ts';
import { isLocale, localeTags, sourceLocale, type Locale } from '#i18n/locales.ts';
import { createTranslator, type Translator } from '#i18n/translator.ts';
import { setHtmlInLines } from '#i18n/typography.ts';
import { splitSections } from '#schemas/sections.ts';

/** What the texts about the site write in place of its public origin. */
const originInTexts = 'https://replycode.example';

/** Smart punctuation would bend the quotation marks of server text; `remark-cjk-friendly` finds emphasis beside full-width punctuation. */
const markdown = createMarkdownProcessor({ smartypants: false, syntaxHighlight: false, remarkPlugins: [remarkCjkFriendly] });

const editions = new Map<string, Promise<Edition>>();
const translators = new Map<Locale, Promise<Translator>>();

/** The labels of one locale. Throws where the locale has none. */
export function translatorFor(locale: Locale): Promise<Translator> {
  return remembered(translators, locale, async () => {
    const entry = await getEntry('labels', locale);
    if (entry === undefined) throw new Error(`content/labels/${locale}.json is missing; expected the labels of the locale "${locale}"`);
    return createTranslator(locale, entry.data);
  });
}

/** All texts and facts of a protocol in one language. Throws where a code has no text in it. */
export function editionOf(protocol: Protocol, locale: Locale): Promise<Edition> {
  return remembered(editions, `${locale}/${protocol.id}`, async () => createEdition({
    protocol,
    codes: new Map(await Promise.all((await factsOf(protocol)).map((entry) => codeEntry(entry, locale)))),
    notes: new Map(await Promise.all((await notesOf(protocol, locale)).map(pairNoteEntry))),
    questions: await questionsOf(protocol),
    sources: Object.fromEntries((await getCollection('sources')).map(({ id, data }) => [id, data])),
  }));
}

/** Everything that is said about a protocol, in each language. */
export function readingsOf(protocol: Protocol): Promise<{ t: Translator; edition: Edition }[]> {
  return Promise.all(localeTags.map(async (locale) => ({ t: await translatorFor(locale), edition: await editionOf(protocol, locale) })));
}

/** The codes that a protocol has facts on, in ascending order. */
export async function codesOf(protocol: Protocol): Promise<string[]> {
  return (await factsOf(protocol)).map(({ data }) => data.code);
}

/** Every code of every protocol in every language, as the paths of its page and of its data name it. */
export async function everyCode(): Promise<{ locale: Locale; protocol: string; code: string }[]> {
  const codes = await Promise.all(protocols.map(async (protocol) => (await codesOf(protocol)).map((code) => ({ protocol: protocol.id, code }))));
  return codes.flat().flatMap((entry) => localeTags.map((locale) => ({ locale, ...entry })));
}

/** The pairs of a protocol that are compared, in ascending order. */
export async function pairsOf(protocol: Protocol): Promise<Pair[]> {
  const noted = await notesOf(protocol, sourceLocale);
  return comparedPairs((await factsOf(protocol)).map(({ data }) => data), noted.map(nameOf));
}

/** The pairs of a protocol whose comparison search engines are offered, in ascending order. */
export async function indexablePairsOf(protocol: Protocol): Promise<Pair[]> {
  return indexablePairs((await editionOf(protocol, sourceLocale)).neighbourhood);
}

/** A text about the site itself, with the addresses in it under the public origin. Throws where the locale has none. */
export async function siteText(name: SiteTextName, locale: Locale): Promise<SiteText> {
  const entry = await getEntry('siteTexts', `${name}/${locale}`);
  if (entry === undefined) throw new Error(`content/${name}/${locale}.md is missing`);
  const { body = '', data: { title, description, updated, ids } } = entry;
  const text = body.replaceAll(originInTexts, new URL(import.meta.env.SITE).origin);
  const sections = text.split(/^## .*\n/m).slice(1).map((section, index) => [ids[index] ?? '', section.trim()]);
  return { title, description, updated, html: withIds(await render(text), ids), sections: Object.fromEntries(sections) as SiteText['sections'] };
}

async function factsOf(protocol: Protocol): Promise<CollectionEntry<'facts'>[]> {
  return (await getCollection('facts', ({ id }) => id.startsWith(`${protocol.id}/`))).sort(byId);
}

async function notesOf(protocol: Protocol, locale: Locale): Promise<CollectionEntry<'notes'>[]> {
  return (await getCollection('notes', ({ id }) => id.startsWith(`${locale}/${protocol.id}/`))).sort(byId);
}

async function questionsOf(protocol: Protocol): Promise<Record<Question, Pair[]>> {
  const entry = await getEntry('questions', protocol.id);
  if (entry === undefined) throw new Error(`content/questions/${protocol.id}.json is missing; expected the questions that the pairs of ${protocol.name} answer`);
  return Object.fromEntries(questions.map((question) => [question, entry.data[question].map(pairOf)])) as Record<Question, Pair[]>;
}

async function codeEntry({ id, data: facts }: CollectionEntry<'facts'>, locale: Locale): Promise<[string, CodeEntry]> {
  const text = await getEntry('prose', `${locale}/${id}`);
  if (text === undefined) throw new Error(`content/prose/${locale}/${id}.md is missing; expected the text on ${facts.code} in "${locale}"`);
  const note = await getEntry('local', `${locale}/${id}`);
  const local = note === undefined ? null : { ...note.data, markdown: note.body ?? '', html: await render(note.body ?? '') };
  return [facts.code, { facts, prose: { ...text.data, sections: await sections(text, proseSections, optionalForNonStandard) }, local }];
}

async function pairNoteEntry(note: CollectionEntry<'notes'>): Promise<[string, PairNote]> {
  return [nameOf(note), { ...note.data, sections: await sections(note, noteSections, optionalInNotes) }];
}

/** The last part of an id: a code, or a pair such as `450-vs-550`. */
function nameOf({ id }: { id: string }): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

async function sections<Id extends string, Optional extends Id>({ id, body = '' }: CollectionEntry<'prose' | 'notes'>, ids: readonly Id[], optional: readonly Optional[]): Promise<Sections<Id, Optional>> {
  const locale = id.slice(0, id.indexOf('/'));
  if (!isLocale(locale)) throw new Error(`content/prose/${id}.md: "${locale}" is no locale of the site`);
  const texts = Object.entries<string>(splitSections(body, ids, optional));
  const rendered = await Promise.all(texts.map(async ([section, text]): Promise<[string, SectionText]> => [section, { markdown: text, html: await render(text) }]));
  return Object.fromEntries(rendered) as Sections<Id, Optional>;
}

/** HTML of our own Markdown: code is the same in every language and no word of the text around it. */
async function render(text: string): Promise<string> {
  const { code } = await (await markdown).render(text);
  return setHtmlInLines(code.replace(/<code(?: class="[^"]*")?>/g, '<code lang="en" translate="no">'));
}

/** Headings get the given ids in place of those that Markdown makes of their words. */
function withIds(html: string, ids: readonly string[]): string {
  const left = [...ids];
  return html.replace(/<h2[^>]*>/g, () => `<h2 id="${left.shift() ?? ''}">`);
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function remembered<Key, Value>(store: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
}
