/**
 * Everything that can be wrong with the files of `content/`, found in one run. The build stops at what is found here;
 * Astro itself would stop at the first bad file and let dangling references pass.
 */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { z } from 'astro/zod';
import { cite, type SourceRegistry } from '#domain/source.ts';
import { noteSections, optionalForNonStandard, optionalInNotes, proseSections, siteTextNames, type Sections } from '#domain/prose.ts';
import { protocols } from '#domain/protocols.ts';
import { sourcesOf, type ReplyCodeFacts, type SourceReference } from '#domain/reply-code.ts';
import { particles } from '#i18n/korean-particles.ts';
import { localeTags, sourceLocale } from '#i18n/locales.ts';
import { codeProse, labels, localNote, pairNote, siteText } from '#schemas/prose.ts';
import { questionPairs } from '#schemas/questions.ts';
import { reviews } from '#schemas/review.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';
import { splitSections } from '#schemas/sections.ts';
import { sourceRegistry } from '#schemas/source.ts';
import { terms } from '#schemas/terms.ts';
import type { ContentFile } from './content-files.ts';
import type { Fault } from './fault.ts';

type Report = (field: string, message: string) => void;

interface Reading {
  readonly files: readonly ContentFile[];
  readonly faults: Fault[];
}

interface ProseFile {
  readonly file: ContentFile;
  readonly locale: string;
  readonly protocol: string;
  readonly name: string;
}

const paths = {
  facts: /^facts\/(?<protocol>[^/]+)\/(?<name>[^/]+)\.json$/,
  prose: /^prose\/(?<locale>[^/]+)\/(?<protocol>[^/]+)\/(?<name>[^/]+)\.md$/,
  siteTexts: new RegExp(`^(?<name>${siteTextNames.join('|')})/(?<locale>[^/]+)\\.md$`),
  local: /^local\/(?<locale>[^/]+)\/(?<protocol>[^/]+)\/(?<name>[^/]+)\.md$/,
  labels: /^labels\/(?<locale>[^/]+)\.json$/,
  questions: /^questions\/(?<protocol>[^/]+)\.json$/,
  sources: /^sources\.json$/,
  reviews: /^reviews\.json$/,
  ledger: /^published-urls\.txt$/,
  redirects: /^redirects\.json$/,
  terms: /^terms\.json$/,
};

/** All faults of a content folder, in the order of its files. */
export function contentFaults(files: readonly ContentFile[]): Fault[] {
  const reading: Reading = { files, faults: [] };
  checkEveryFile(reading);
  const registry = checkSources(reading);
  const facts = checkFacts(reading, registry);
  checkProse(reading, facts, registry);
  checkSectionsOfTranslations(reading);
  checkLocalNotes(reading, facts, registry);
  checkQuestions(reading);
  checkSiteTexts(reading);
  checkLabels(reading);
  checkReviewRegister(reading);
  checkTerms(reading);
  return reading.faults.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

function checkEveryFile(reading: Reading): void {
  for (const { path, text } of reading.files) {
    const report = reporter(reading, path);
    if (!Object.values(paths).some((pattern) => pattern.test(path))) {
      report('', `is no file of the content; expected facts/<protocol>/<code>.json, prose/<locale>/<protocol>/<code>.md, local/<locale>/<protocol>/<code>.md, ${siteTextNames.map((name) => `${name}/<locale>.md`).join(', ')}, labels/<locale>.json, questions/<protocol>.json, sources.json, reviews.json or terms.json`);
    }
    if (text !== text.normalize('NFC')) report(`line ${firstDecomposedLine(text)}`, 'is not in Unicode normal form NFC; save the file with composed characters');
  }
}

function checkSources(reading: Reading): SourceRegistry {
  const file = reading.files.find(({ path }) => paths.sources.test(path));
  if (file === undefined) {
    reporter(reading, 'sources.json')('', 'is missing; expected the documents that facts refer to');
    return {};
  }
  return parseJson(reading, file, sourceRegistry) ?? {};
}

function checkFacts(reading: Reading, registry: SourceRegistry): Map<string, ReplyCodeFacts> {
  const found = new Map<string, ReplyCodeFacts>();
  const parsed = matching(reading, paths.facts).map(({ file, groups }) => ({ file, groups, facts: parseJson(reading, file, replyCodeFacts) }));
  for (const { file, groups: { protocol = '', name = '' }, facts } of parsed) {
    const report = reporter(reading, file.path);
    if (!protocols.some(({ id }) => id === protocol)) report('', `"${protocol}" is no protocol; expected ${protocols.map(({ id }) => id).join(', ')}`);
    if (facts === null) continue;
    const id = `${protocol}/${facts.code}`;
    if (found.has(id)) report('code', `there are two files for ${facts.code}; keep one`);
    if (facts.code !== name) report('code', `is "${facts.code}", but the file is called ${name}.json; expected the same code in both`);
    found.set(id, facts);
    checkReplies(facts, report);
    if (facts.contexts.length > 0 && !facts.contexts.some(({ typical }) => typical)) report('contexts', 'none is typical; expected "typical": true where readers meet the code');
    checkReferences(sourcesOf(facts), registry, (reference, message) => report(`sources "${reference}"`, message));
  }
  for (const { file, groups: { protocol = '' }, facts } of parsed) {
    if (facts === null) continue;
    const report = reporter(reading, file.path);
    facts.related.forEach((code, index) => {
      if (!found.has(`${protocol}/${code}`)) report(`related.${index}`, `"${code}" has no facts file; expected one of the codes of content/facts/${protocol}`);
    });
    if (facts.standard) continue;
    facts.meant.forEach(({ code }, index) => {
      if (found.get(`${protocol}/${code}`)?.standard !== true) report(`meant.${index}.code`, `"${code}" is no standard code; expected one with "standard": true in content/facts/${protocol}`);
    });
  }
  return found;
}

function checkReplies({ code, contexts, replies }: ReplyCodeFacts, report: Report): void {
  const lines = [
    ...contexts.map(({ reply }, index) => ({ field: `contexts.${index}.reply`, text: reply })),
    ...replies.map(({ text }, index) => ({ field: `replies.${index}.text`, text })),
  ];
  for (const { field, text } of lines) {
    const wrong = text.split('\n').find((line) => !line.startsWith(code));
    if (wrong !== undefined) report(field, `"${wrong}" does not begin with ${code}; expected a reply with the code of the file`);
  }
}

function checkReferences(references: readonly SourceReference[], registry: SourceRegistry, report: (reference: string, message: string) => void): void {
  for (const reference of references) {
    try {
      cite(reference, registry);
    } catch (error) {
      report(reference, messageOf(error));
    }
  }
}

function checkProse(reading: Reading, facts: ReadonlyMap<string, ReplyCodeFacts>, registry: SourceRegistry): void {
  const prose = matching(reading, paths.prose).map(({ file, groups: { locale = '', protocol = '', name = '' } }): ProseFile => ({ file, locale, protocol, name }));
  for (const text of prose) {
    const report = reporter(reading, text.file.path);
    if (!localeTags.some((tag) => tag === text.locale)) report('', `"${text.locale}" is no locale; expected ${localeTags.join(', ')}`);
    if (text.name.includes('-vs-')) checkNote(reading, text, facts, registry);
    else checkCodeText(reading, text, facts);
  }
  const written = new Set(prose.map(({ file }) => file.path));
  for (const id of facts.keys()) requireEveryLocale(reading, written, `${id}.md`, 'the text on the code');
  for (const { protocol, name } of prose.filter((text) => text.name.includes('-vs-'))) requireEveryLocale(reading, written, `${protocol}/${name}.md`, 'the note on the pair');
}

function requireEveryLocale(reading: Reading, written: Set<string>, name: string, what: string): void {
  for (const locale of localeTags) {
    const path = `prose/${locale}/${name}`;
    if (written.has(path)) continue;
    written.add(path);
    reporter(reading, path)('', `is missing; expected ${what} in "${locale}"`);
  }
}

function checkCodeText(reading: Reading, { file, locale, protocol, name }: ProseFile, facts: ReadonlyMap<string, ReplyCodeFacts>): void {
  const report = reporter(reading, file.path);
  if (!facts.has(`${protocol}/${name}`)) report('', `there are no facts on ${name}; expected content/facts/${protocol}/${name}.json`);
  const optional = facts.get(`${protocol}/${name}`)?.standard === false ? optionalForNonStandard : [];
  const parsed = parseMarkdown(reading, file, codeProse, proseSections, optional);
  if (parsed !== null) requireDigest(locale, parsed.frontmatter, report);
}

function checkNote(reading: Reading, { file, locale, protocol, name }: ProseFile, facts: ReadonlyMap<string, ReplyCodeFacts>, registry: SourceRegistry): void {
  const report = reporter(reading, file.path);
  const [first = '', second = '', ...rest] = name.split('-vs-');
  if (rest.length > 0 || !(first < second)) report('', 'is not called after a pair; expected the lower code first, such as 450-vs-550.md');
  for (const code of [first, second]) {
    if (!facts.has(`${protocol}/${code}`)) report('', `there are no facts on ${code}; expected content/facts/${protocol}/${code}.json`);
  }
  const parsed = parseMarkdown(reading, file, pairNote, noteSections, optionalInNotes);
  if (parsed === null) return;
  requireDigest(locale, parsed.frontmatter, report);
  checkReferences(parsed.frontmatter.sources, registry, (reference, message) => report(`sources "${reference}"`, message));
  if (parsed.sections !== null) checkConditions(parsed.sections.which, [first, second], report);
}

/** Two to four list items, of which each begins with a condition on one of the two codes: the first reply code that it names is one of them. */
function checkConditions(which: string, pair: readonly string[], report: Report): void {
  const items = which.split('\n').filter((line) => line.startsWith('- '));
  if (items.length < 2 || items.length > 4) report('## which', `has ${items.length} list items; expected two to four conditions`);
  for (const item of items) {
    const [code] = replyCodesIn(item);
    if (code !== undefined && !pair.includes(code)) report('## which', `"${item.slice(2, 60)}…" sets a condition on ${code}; expected ${pair.join(' or ')}`);
  }
  const named = new Set(items.flatMap(replyCodesIn));
  for (const code of pair.filter((own) => !named.has(own))) report('## which', `has no condition on ${code}; expected at least one on each code of the pair`);
}

/** The reply codes that a text names, in its order; parts of enhanced status codes, numbers of RFCs, sizes and addresses are none. */
function replyCodesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,-]|RFC )[1-5][0-57]\d(?![\d-]|[.,]\d)/g)].map(([code]) => code);
}

/** A translation has the sections of its source, no more and no fewer. */
function checkSectionsOfTranslations(reading: Reading): void {
  const texts = new Map(matching(reading, paths.prose).map(({ file, groups }) => [file.path, { file, locale: groups.locale ?? '' }]));
  for (const { file, locale } of texts.values()) {
    const source = texts.get(file.path.replace(`prose/${locale}/`, `prose/${sourceLocale}/`));
    if (source === undefined) continue;
    const [expected, own] = [source.file, file].map(({ text }) => [...text.matchAll(/^## +(.*)$/gm)].map(([, id]) => id));
    if (own?.join() !== expected?.join()) reporter(reading, file.path)('body', `has the sections ${own?.join(', ')}; expected those of the English text: ${expected?.join(', ')}`);
  }
}

function requireDigest(locale: string, { sourceDigest }: { sourceDigest?: string | undefined }, report: Report): void {
  if (locale === sourceLocale) {
    if (sourceDigest !== undefined) report('sourceDigest', 'is surplus: the file is no translation');
  } else if (sourceDigest === undefined) {
    report('sourceDigest', 'is missing; run `npm run l10n -- --stamp <file>` once the translation is up to date');
  }
}

function checkLocalNotes(reading: Reading, facts: ReadonlyMap<string, ReplyCodeFacts>, registry: SourceRegistry): void {
  for (const { file, groups: { locale = '', protocol = '', name = '' } } of matching(reading, paths.local)) {
    const report = reporter(reading, file.path);
    if (!localeTags.some((tag) => tag === locale)) report('', `"${locale}" is no locale; expected ${localeTags.join(', ')}`);
    if (!facts.has(`${protocol}/${name}`)) report('', `there are no facts on ${name}; expected content/facts/${protocol}/${name}.json`);
    const parsed = parseMarkdown(reading, file, localNote, null);
    if (parsed !== null) checkReferences(parsed.frontmatter.sources, registry, (reference, message) => report(`sources "${reference}"`, message));
  }
}

/** Every noted pair answers a question, and none answers two: so the lists of comparisons hold each pair once. */
function checkQuestions(reading: Reading): void {
  for (const { id: protocol } of protocols) {
    const path = `questions/${protocol}.json`;
    const report = reporter(reading, path);
    const file = reading.files.find((other) => other.path === path);
    if (file === undefined) report('', 'is missing; expected the questions that the noted pairs answer');
    const asked = file === undefined ? null : parseJson(reading, file, questionPairs);
    if (asked === null) continue;
    const noted = new Set(matching(reading, paths.prose).flatMap(({ groups }) => (groups.locale === sourceLocale && groups.protocol === protocol && groups.name?.includes('-vs-') ? [groups.name] : [])));
    const listed = Object.values(asked).flat();
    for (const [question, pairs] of Object.entries(asked)) {
      for (const pair of pairs.filter((id) => !noted.has(id))) report(question, `"${pair}" has no note; expected a pair with content/prose/${sourceLocale}/${protocol}/${pair}.md`);
    }
    for (const pair of new Set(listed.filter((id, index) => listed.indexOf(id) !== index))) report('', `"${pair}" stands under two questions; expected one`);
    for (const pair of noted) if (!listed.includes(pair)) report('', `"${pair}" stands under no question; expected it in one of the lists`);
  }
}

function checkSiteTexts(reading: Reading): void {
  const found = matching(reading, paths.siteTexts);
  for (const { file, groups: { locale = '' } } of found) {
    const report = reporter(reading, file.path);
    if (!localeTags.some((tag) => tag === locale)) report('', `"${locale}" is no locale; expected ${localeTags.join(', ')}`);
    const parsed = parseMarkdown(reading, file, siteText, null);
    if (parsed === null) continue;
    requireDigest(locale, parsed.frontmatter, report);
    const headings = file.text.match(/^## /gm)?.length ?? 0;
    if (headings !== parsed.frontmatter.ids.length) report('ids', `names ${parsed.frontmatter.ids.length} headings, but the text has ${headings}; expected an id for each`);
  }
  for (const name of siteTextNames) {
    for (const locale of localeTags.filter((tag) => !found.some(({ groups }) => groups.name === name && groups.locale === tag))) {
      reporter(reading, `${name}/${locale}.md`)('', `is missing; expected the ${name} page in "${locale}"`);
    }
  }
}

function checkLabels(reading: Reading): void {
  const found = new Map(matching(reading, paths.labels).map(({ file, groups: { locale = '' } }) => [locale, { file, texts: parseJson(reading, file, labels) }]));
  for (const [locale, { file }] of found) {
    if (!localeTags.some((tag) => tag === locale)) reporter(reading, file.path)('', `"${locale}" is no locale; expected ${localeTags.join(', ')}`);
  }
  for (const locale of localeTags.filter((tag) => !found.has(tag))) {
    reporter(reading, `labels/${locale}.json`)('', `is missing; expected the labels of the locale "${locale}"`);
  }
  const source = found.get(sourceLocale)?.texts;
  if (source === undefined || source === null) return;
  for (const [locale, { file, texts }] of found) {
    if (locale !== sourceLocale && texts !== null) compareLabels(source, texts, reporter(reading, file.path));
  }
}

function compareLabels(source: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>, report: Report): void {
  for (const [key, text] of Object.entries(source)) {
    const own = texts[key];
    if (own === undefined) report(key, `is missing; expected a translation of "${text}"`);
    else if (placeholders(own) !== placeholders(text)) report(key, `has the placeholders ${placeholders(own) || 'none'}; expected ${placeholders(text) || 'none'} as in English`);
    for (const formatter of own === undefined ? [] : unknownFormatters(own)) report(key, `"${formatter}" is no formatter; expected ${particles.join(', ')}`);
  }
  for (const key of Object.keys(texts)) if (source[key] === undefined) report(key, 'is surplus: English has no such label');
}

/** The names of the placeholders, each once: a language may need a value twice. */
function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name))].sort().join(', ');
}

function unknownFormatters(text: string): string[] {
  return [...text.matchAll(/\{\{\s*\w+\s*,\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name).filter((name) => !particles.some((known) => known === name));
}

function checkReviewRegister(reading: Reading): void {
  const file = reading.files.find(({ path }) => paths.reviews.test(path));
  if (file === undefined) return;
  const texts = new Set(reading.files.map(({ path }) => path));
  for (const path of Object.keys(parseJson(reading, file, reviews) ?? {}).filter((known) => !texts.has(known))) {
    reporter(reading, file.path)(path, 'is no text of the content; remove its review');
  }
}

/** Every core term is known in every language but the source, and no other locale has words. */
function checkTerms(reading: Reading): void {
  const file = reading.files.find(({ path }) => paths.terms.test(path));
  if (file === undefined) {
    reporter(reading, 'terms.json')('', 'is missing; expected the words that the language checks go by');
    return;
  }
  const report = reporter(reading, file.path);
  const translations = localeTags.filter((tag) => tag !== sourceLocale);
  const { core = [], forbidden = {} } = parseJson(reading, file, terms) ?? {};
  for (const { id, forms } of core) {
    for (const locale of translations.filter((tag) => forms[tag] === undefined)) report(`core "${id}"`, `has no forms in "${locale}"; expected at least one`);
  }
  for (const locale of new Set([...core.flatMap(({ forms }) => Object.keys(forms)), ...Object.keys(forbidden)])) {
    if (!localeTags.some((tag) => tag === locale)) report(locale, `"${locale}" is no locale; expected ${localeTags.join(', ')}`);
  }
}

function parseJson<Shape>(reading: Reading, { path, text }: ContentFile, schema: z.ZodType<Shape>): Shape | null {
  const report = reporter(reading, path);
  try {
    return accepted(schema, JSON.parse(text), report);
  } catch (error) {
    report('', `is no JSON: ${messageOf(error)}`);
    return null;
  }
}

function parseMarkdown<Shape, Id extends string, Optional extends Id = never>(
  reading: Reading, { path, text }: ContentFile, schema: z.ZodType<Shape>, ids: readonly Id[] | null, optional: readonly Optional[] = [],
): { frontmatter: Shape; sections: Sections<Id, Optional, string> | null } | null {
  const report = reporter(reading, path);
  let sections: Sections<Id, Optional, string> | null = null;
  try {
    const { frontmatter, content } = parseFrontmatter(text);
    try {
      if (ids !== null) sections = splitSections(content, ids, optional);
    } catch (error) {
      report('body', messageOf(error));
    }
    const fields = accepted(schema, frontmatter, report);
    return fields === null ? null : { frontmatter: fields, sections };
  } catch (error) {
    report('front matter', `cannot be read: ${messageOf(error)}`);
    return null;
  }
}

function accepted<Shape>(schema: z.ZodType<Shape>, value: unknown, report: Report): Shape | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) report(path.join('.'), message);
  return null;
}

function matching({ files }: Reading, pattern: RegExp): { file: ContentFile; groups: Record<string, string | undefined> }[] {
  return files.flatMap((file) => {
    const groups = pattern.exec(file.path)?.groups;
    return groups === undefined ? [] : [{ file, groups }];
  });
}

function reporter({ faults }: Reading, path: string): Report {
  return (field, message) => faults.push({ file: `content/${path}`, field, message });
}

function firstDecomposedLine(text: string): number {
  return text.split('\n').findIndex((line) => line !== line.normalize('NFC')) + 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
