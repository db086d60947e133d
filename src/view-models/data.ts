/** The data for programs: the same facts and words as the pages show, under names that stay. */
import { isIndexable, pairId, type Pair } from '#domain/comparison.ts';
import { entryOf, updatedOn, type CodeEntry, type Edition } from '#domain/edition.ts';
import { licence } from '#domain/licence.ts';
import { replyClass, sourcesOf, type Context, type ReplyCodeFacts, type SourceReference } from '#domain/reply-code.ts';
import { localeByTag } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';
import { unmarked } from '#i18n/typography.ts';
import {
  codeDataPath, codePath, comparisonPath, comparisonsDataPath, dataSchemaPath, feedPath, markdownPath, shortPath, siteTextPath, type Addresses,
} from '#routes.ts';
import type { CodeData, ComparisonsData, DataIndex, DataKind } from '#schemas/data.ts';
import { codeSection } from './code-section.ts';
import { comparisonAnswer } from './comparison-page.ts';
import { occasionName, originName, sourceFact } from './fact-words.ts';

/** What there is: one translator and one edition of each protocol for each language. Throws where a language lacks a protocol. */
export function dataIndex(languages: readonly { readonly t: Translator; readonly editions: readonly Edition[] }[], address: Addresses): DataIndex {
  const [first] = languages;
  if (first === undefined) throw new Error('the site has no language');
  const locales = languages.map(({ t }) => t.locale);
  return {
    ...document('index', address),
    schemas: { index: schemaOf('index', address), replyCode: schemaOf('reply-code', address), comparisons: schemaOf('comparisons', address) },
    locales: locales.map((tag) => ({ tag, name: localeByTag(tag).name, documentation: address(siteTextPath('integrators')(tag)), feed: address(feedPath(tag)) })),
    protocols: first.editions.map(({ protocol, codes }) => ({
      id: protocol.id,
      name: protocol.name,
      replyCodes: [...codes].map(([code, { facts }]) => ({
        code,
        standard: facts.standard,
        shortLink: address(shortPath(protocol, code)),
        updated: languages.map(({ editions }) => updatedOn(entryOf(editionIn(editions, protocol.id), code))).sort().at(-1) ?? facts.updated,
        documents: locales.map((locale) => ({
          locale,
          page: address(codePath(protocol, code)(locale)),
          markdown: address(markdownPath(codePath(protocol, code))(locale)),
          data: address(codeDataPath(protocol, code)(locale)),
        })),
      })),
      comparisons: locales.map((locale) => ({ locale, data: address(comparisonsDataPath(protocol)(locale)) })),
    })),
  };
}

/** Everything about one code in one language. Throws where the edition lacks it. */
export function codeData(t: Translator, edition: Edition, code: string, address: Addresses): CodeData {
  const { protocol, neighbourhood: { pairs, noted } } = edition;
  const entry = entryOf(edition, code);
  const { facts, prose } = entry;
  const digit = replyClass(code);
  const pageOf = (other: string): string => address(codePath(protocol, other)(t.locale));
  return {
    ...document('reply-code', address),
    locale: t.locale,
    protocol: protocol.id,
    code,
    standard: facts.standard,
    class: digit === null ? null : { id: digit, text: t.label(`class.${digit}`), term: t.label(`class.${digit}.rfc`) },
    title: prose.title,
    shortName: prose.short,
    summary: unmarked(prose.summary),
    page: pageOf(code),
    shortLink: address(shortPath(protocol, code)),
    markdown: address(markdownPath(codePath(protocol, code))(t.locale)),
    updated: updatedOn(entry),
    retry: { id: facts.retry.rule, text: t.label(`retry.${facts.retry.rule}`) },
    actors: actorsOf(t, facts),
    connection: facts.standard ? { id: facts.connection.after, text: t.label(`connection.${facts.connection.after}`) } : null,
    enhancedStatusCodes: facts.enhanced.map((enhanced) => enhanced.code),
    occasions: facts.contexts.map((context) => occasion(t, edition, context)),
    definedIn: facts.standard ? sources(t, edition, facts.definedIn) : [],
    nonStandard: facts.standard ? null : {
      origins: facts.origins.map((origin) => ({ id: origin.kind, text: unmarked(originName(t, origin)) })),
      emittedBy: facts.emittedBy.map(({ name }) => name),
      meant: facts.meant.map((meant) => ({ code: meant.code, enhancedStatusCode: meant.enhanced ?? null, page: pageOf(meant.code) })),
    },
    sections: sections(t, entry, pageOf(code)),
    replies: facts.replies.map(({ text, software }) => ({ text, software })),
    related: facts.related.filter((other) => edition.codes.has(other)).map((other) => ({ code: other, page: pageOf(other) })),
    comparisons: pairs.filter((pair) => pair.includes(code)).map((pair) => ({ codes: [...pair], page: address(comparisonPath(protocol, pair)(t.locale)), noted: noted.has(pairId(pair)) })),
    sources: sources(t, edition, sourcesOf(facts)),
  };
}

/** All comparisons of a protocol in one language. */
export function comparisonsData(t: Translator, edition: Edition, address: Addresses): ComparisonsData {
  const { protocol, neighbourhood: { pairs, noted } } = edition;
  const comparison = (pair: Pair): ComparisonsData['comparisons'][number] => {
    const [first, second] = pair.map((code) => entryOf(edition, code).facts) as [ReplyCodeFacts, ReplyCodeFacts];
    const isNoted = noted.has(pairId(pair));
    const indexable = isIndexable(first, second, isNoted);
    const path = comparisonPath(protocol, pair);
    return {
      codes: [...pair],
      page: address(path(t.locale)),
      shortLink: address(shortPath(protocol, pairId(pair))),
      markdown: indexable ? address(markdownPath(path)(t.locale)) : null,
      answer: unmarked(comparisonAnswer(t, edition, pair)),
      noted: isNoted,
      indexable,
    };
  };
  return { ...document('comparisons', address), locale: t.locale, protocol: protocol.id, comparisons: pairs.map(comparison) };
}

function document(kind: DataKind, address: Addresses): Pick<DataIndex, '$schema' | 'version' | 'license'> {
  return { $schema: schemaOf(kind, address), version: 1, license: { ...licence } };
}

function schemaOf(kind: DataKind, address: Addresses): string {
  return address(dataSchemaPath(kind));
}

function editionIn(editions: readonly Edition[], protocol: string): Edition {
  const edition = editions.find((other) => other.protocol.id === protocol);
  if (edition === undefined) throw new Error(`a language has no edition of "${protocol}"; expected one in each`);
  return edition;
}

/** Each actor once, with all enhanced status codes to which it is limited; with none where it may have to act without any. */
function actorsOf(t: Translator, { actors }: ReplyCodeFacts): CodeData['actors'] {
  return [...Map.groupBy(actors, ({ actor }) => actor)].map(([actor, same]) => ({
    id: actor,
    text: t.label(`actor.${actor}`),
    enhancedStatusCodes: same.some(({ enhanced }) => enhanced === undefined) ? [] : same.flatMap(({ enhanced }) => enhanced ?? []),
  }));
}

function occasion(t: Translator, { protocol }: Edition, { stage, outcome, typical, basis, scope, action, reply }: Context): CodeData['occasions'][number] {
  return {
    stage,
    text: unmarked(occasionName(t, protocol, stage)),
    outcome,
    typical,
    basis,
    scope: { id: scope, text: t.label(`scope.${scope}`) },
    action: { id: action, text: t.label(`action.${action}`) },
    reply,
  };
}

function sections(t: Translator, entry: CodeEntry, page: string): CodeData['sections'] {
  const { id, explanation, todo, avoid } = codeSection(t, entry);
  return [...explanation, ...todo.actors, ...(avoid === null ? [] : [avoid])].map((part) => ({
    id: part.id.slice(id.length + 1) as CodeData['sections'][number]['id'],
    heading: part.heading,
    markdown: part.markdown,
    url: `${page}#${part.id}`,
  }));
}

function sources(t: Translator, edition: Edition, references: readonly SourceReference[]): CodeData['sources'] {
  return references.map((reference) => {
    const { text, href } = sourceFact(t, reference, edition.sources);
    return { text: unmarked(text.map((run) => run.text).join('')), url: href };
  });
}
