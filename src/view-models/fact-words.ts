/** The words for facts about a code: names of values, as they stand in tables and lists. */
import { isPerson, type ActorShare, type Profile, type Respect } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import { stageById, type Occasion, type Protocol, type Stage } from '#domain/protocols.ts';
import { cite, type Source, type SourceRegistry } from '#domain/source.ts';
import { isFailure, type Actor, type Origin, type SourceReference } from '#domain/reply-code.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { codePath } from '#routes.ts';

/** One entry of a table cell; the text may be verbatim English, as the names of documents are. */
export interface Fact {
  readonly text: Phrase;
  readonly href: string | null;
  readonly verbatim: boolean;
}

export interface CodeLink {
  readonly code: string;
  readonly name: string;
  readonly digit: string;
  readonly path: string;
}

/** The points of a session that no command names: they have the labels `stage.…` and `occasion.…`. */
const namedOccasions = ['greeting', 'end-of-data', 'any', 'unsolicited'] as const satisfies readonly Occasion[];

/** A point of a session as a noun of its own: a heading, a point on the line. In backticks where it is a command. */
export function stageName(t: Translator, protocol: Protocol, stage: Occasion): string {
  if (hasName(stage)) return t.label(`stage.${stage}`);
  return commandOf(stageById(protocol, stage));
}

/** A point of a session within a sentence or a list: what a reply answers. */
export function occasionName(t: Translator, protocol: Protocol, stage: Occasion): string {
  if (hasName(stage)) return t.label(`occasion.${stage}`);
  return commandOf(stageById(protocol, stage));
}

/** Who acts, in one list. */
export function actorNames(t: Translator, { actors }: Pick<ActorShare, 'actors'>): string {
  return t.list(actors.map((actor) => t.label(`actor.${actor}`)));
}

/** Who acts, each with the enhanced status codes to which it is limited: a condition after a list would leave open whom it is about. */
export function actorShares(t: Translator, shares: readonly ActorShare[]): string[] {
  return shares.flatMap((share) => shareNames(t, share, shares));
}

function shareNames(t: Translator, { actors, enhanced }: ActorShare, all: readonly ActorShare[]): string[] {
  const names = actors.map((actor) => actorName(t, actor, all));
  return enhanced.length === 0 ? names : names.map((actor) => t.label('actor.with-enhanced', { actor, enhanced: t.anyOf(enhanced) }));
}

/** Whether nobody has to act, but somebody may have to under a condition. */
export function isForLater(shares: readonly ActorShare[]): boolean {
  return shares.some(({ actors }) => actors.includes('nobody')) && people(shares).length > 0;
}

/** One who acts on a code, among all its shares. */
export function actorName(t: Translator, actor: Actor, shares: readonly ActorShare[]): string {
  return t.label(actor === 'nobody' && isForLater(shares) ? 'actor.nobody-at-first' : `actor.${actor}`);
}

/** Those who can be asked to act; programs and "nobody" are left out. */
export function people(shares: readonly ActorShare[]): ActorShare[] {
  return shares.map((share) => ({ ...share, actors: share.actors.filter(isPerson) })).filter(({ actors }) => actors.length > 0);
}

/** The values of a code in one respect, as they stand in a table; empty where no specification says. */
export function factsIn(t: Translator, edition: Edition, respect: Respect, profile: Profile): Fact[] {
  switch (respect) {
    case 'class': return profile.class === null ? [plain(t.label('class.none'))] : [plain(t.label(`class.${profile.class}`)), plain(t.label(`class.${profile.class}.rfc`))];
    case 'occasions': return profile.occasions
      .filter(({ stage }, index, all) => all.findIndex((other) => other.stage === stage) === index)
      .map(({ stage, basis }) => {
        const occasion = occasionName(t, edition.protocol, stage);
        // Of a code that no specification defines, all is practice.
        return plain(basis === 'practice' && profile.definedIn.length > 0 ? t.label('glance.practice', { occasion }) : occasion);
      });
    case 'scope': return profile.scope.map((scope) => plain(t.label(`scope.${scope}`)));
    case 'action': return profile.action.map((action) => plain(t.label(`action.${action}`)));
    case 'retry': return [plain(t.label(`retry.${profile.retry}`))];
    case 'connection': return profile.connection === null ? [] : [plain(t.label(`connection.${profile.connection}`))];
    case 'actors': return actorShares(t, profile.actors).map(plain);
    case 'enhanced': return profile.enhanced.length === 0 ? [plain(t.label('glance.enhanced.none'))] : profile.enhanced.map(plain);
    case 'definedIn': return profile.definedIn.length === 0 ? [plain(t.label('glance.undefined'))] : mainReferences(profile.definedIn).map((reference) => sourceFact(t, reference, edition.sources));
    default: return respect satisfies never;
  }
}

/** Where a number comes from that no specification defines. */
export function originName(t: Translator, origin: Origin): string {
  return origin.kind === 'dotless' ? t.label('origin.dotless', { enhanced: origin.enhanced }) : t.label(`origin.${origin.kind}`);
}

/** A source with its address: a section of an RFC in the reader's language, another document under its own name. */
export function sourceFact(t: Translator, reference: SourceReference, registry: SourceRegistry): Fact {
  const citation = cite(reference, registry);
  if (citation.kind === 'rfc') {
    const { number, section, url } = citation;
    // The number of a section is not parted from the word before it.
    return { text: phrase(t.label('sources.rfc', { number, section }).replace(` ${section}`, `\u00a0${section}`)), href: url, verbatim: false };
  }
  return { text: phrase(documentName(citation)), href: citation.url ?? null, verbatim: true };
}

/** The publisher and the title of a document; the publisher is not named twice. */
function documentName({ publisher, title }: Source): string {
  return title.startsWith(publisher) ? title : `${publisher}: ${title}`;
}

/** The key for failures, or the one for successes and mixed pairs. */
export function tone(codes: readonly string[]): 'failure' | 'success' {
  return codes.every(isFailure) ? 'failure' : 'success';
}

/** A link to the page of a code, with its short name. */
export function codeLink(t: Translator, protocol: Protocol, { facts, prose }: CodeEntry): CodeLink {
  return { code: facts.code, name: prose.short, digit: facts.code.charAt(0), path: codePath(protocol, facts.code)(t.locale) };
}

/** The first, and so most important, reference into each document. */
function mainReferences(references: readonly SourceReference[]): SourceReference[] {
  const byDocument = Map.groupBy(references, (reference) => reference.split('#')[0]);
  return [...byDocument.values()].flatMap((same) => same.slice(0, 1));
}

/** A value in the reader's language. */
export function plain(text: string): Fact {
  return { text: phrase(text), href: null, verbatim: false };
}

function commandOf(stage: Stage): string {
  if (stage.command === null) throw new Error(`the stage "${stage.id}" has no command: it needs the labels "stage.${stage.id}" and "occasion.${stage.id}"`);
  return `\`${stage.command}\``;
}

function hasName(stage: Occasion): stage is (typeof namedOccasions)[number] {
  return namedOccasions.some((named) => named === stage);
}
