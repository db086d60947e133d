/** What two codes have in common and what sets them apart: data, no words. */
import type { Occasion } from './protocols.ts';
import {
  replyClass, type Action, type Actor, type ConnectionState, type ReplyClass, type ReplyCodeFacts, type RetryRule, type Scope, type SourceReference,
} from './reply-code.ts';
import { shareMainStage, sharedStages } from './session.ts';

/** Two codes of one protocol, the lower first. */
export type Pair = readonly [string, string];

/** What people ask who take one code for another, the most urgent question first. */
export const questions = [
  'temporary-or-permanent', 'who-refused', 'login-or-permission', 'full-or-too-large', 'wrong-address', 'what-waits', 'accepted-or-not', 'command-or-order',
] as const;
export type Question = (typeof questions)[number];

/** A code in those respects in which codes can be compared. */
export interface Profile {
  /** Null for a number that is no SMTP reply code. */
  readonly class: ReplyClass | null;
  readonly occasions: readonly { readonly stage: Occasion; readonly basis: 'specification' | 'practice' }[];
  readonly scope: readonly Scope[];
  readonly action: readonly Action[];
  readonly retry: RetryRule;
  /** Null where no specification says. */
  readonly connection: ConnectionState | null;
  readonly actors: readonly ActorShare[];
  readonly enhanced: readonly string[];
  readonly definedIn: readonly SourceReference[];
}

/** Who acts; where `enhanced` names patterns of enhanced status codes, only on replies with one of those. */
export interface ActorShare {
  readonly actors: readonly Actor[];
  readonly enhanced: readonly string[];
}

export type Respect = keyof Profile;

/** What matters most to a reader first: what to do, then what it is about, then where it belongs. */
export const respectsByWeight = ['retry', 'actors', 'action', 'class', 'scope', 'occasions', 'connection', 'enhanced', 'definedIn'] as const satisfies readonly Respect[];

/** What a reader of the log can check in the reply, and what follows. */
export type Advice =
  | { readonly kind: 'rule'; readonly code: string; readonly rule: RetryRule }
  | { readonly kind: 'same-rule'; readonly rule: RetryRule }
  | { readonly kind: 'actors'; readonly code: string; readonly share: ActorShare };

/** The code in all respects; `scope` and `action` as in the given contexts, or else in the typical ones. */
export function profile(facts: ReplyCodeFacts, contexts = facts.contexts.filter(({ typical }) => typical)): Profile {
  return {
    class: replyClass(facts.code),
    occasions: facts.contexts.map(({ stage, basis }) => ({ stage, basis })),
    scope: distinct(contexts.map(({ scope }) => scope)),
    action: distinct(contexts.map(({ action }) => action)),
    retry: facts.retry.rule,
    connection: facts.standard ? facts.connection.after : null,
    actors: actorShares(facts),
    enhanced: facts.enhanced.map(({ code }) => code),
    definedIn: facts.standard ? facts.definedIn : [],
  };
}

/** The respects in which two profiles differ, by weight; the order within a list makes no difference. */
export function differingRespects(first: Profile, second: Profile): Respect[] {
  return respectsByWeight.filter((respect) => fingerprint(first[respect]) !== fingerprint(second[respect]));
}

/** The occasions of a code that another code does not share, and whether they share any; what can answer any command shares every command. */
export function occasionsBeside(own: Profile, other: Profile): { readonly only: readonly Occasion[]; readonly shared: boolean } {
  const stages = distinct(own.occasions.map(({ stage }) => stage));
  const others = other.occasions.map(({ stage }) => stage);
  const only = stages.filter((stage) => !others.includes(stage) && !(others.includes('any') && stage !== 'unsolicited'));
  return { only, shared: only.length < stages.length || others.some((stage) => stages.includes('any') && stage !== 'unsolicited') };
}

/** Two to four things to look for in the reply, as far as the facts of the two codes tell them. */
export function advise(first: ReplyCodeFacts, second: ReplyCodeFacts): Advice[] {
  const rules: Advice[] = first.retry.rule === second.retry.rule
    ? [{ kind: 'same-rule', rule: first.retry.rule }]
    : [first, second].map(({ code, retry }) => ({ kind: 'rule', code, rule: retry.rule }));
  const shares = [first, second].map((facts) => actorShares(facts).filter(({ actors }) => actors.some(isPerson)).map((share): Advice => ({ kind: 'actors', code: facts.code, share })));
  if (fingerprint(actorShares(first)) === fingerprint(actorShares(second))) return [...rules, ...(shares[0] ?? [])].slice(0, 4);
  return [...rules, ...alternate(shares)].slice(0, 4);
}

/** Every pair of the given codes, the lower code first, in ascending order. */
export function pairs(codes: readonly string[]): Pair[] {
  const ascending = [...codes].sort();
  return ascending.flatMap((first, index) => ascending.slice(index + 1).map((second): Pair => [first, second]));
}

/** The pairs that are compared, in ascending order: every two standard codes, and any two codes whose pair has a note (`450-vs-550`). */
export function comparedPairs(codes: readonly ReplyCodeFacts[], noted: Iterable<string>): Pair[] {
  const standard = new Set(codes.filter((facts) => facts.standard).map(({ code }) => code));
  const withNote = new Set(noted);
  return pairs(codes.map(({ code }) => code)).filter((pair) => pair.every((code) => standard.has(code)) || withNote.has(pairId(pair)));
}

/** `450-vs-550`: the pair as a segment of a URL and as the name of its file. */
export function pairId([first, second]: Pair): string {
  return `${first}-vs-${second}`;
}

/** Whether search engines are offered the comparison: somebody wrote a note on it, or readers mostly meet both codes at the same step of a session. */
export function isIndexable(first: ReplyCodeFacts, second: ReplyCodeFacts, hasNote: boolean): boolean {
  return hasNote || shareMainStage(first, second);
}

/** Those of the compared pairs whose comparison search engines are offered. */
export function indexablePairs({ facts, pairs: compared, noted }: Neighbourhood): Pair[] {
  return compared.filter((pair) => {
    const [first, second] = [facts.get(pair[0]), facts.get(pair[1])];
    return first !== undefined && second !== undefined && isIndexable(first, second, noted.has(pairId(pair)));
  });
}

/** What is known of all codes when the neighbours of a comparison are chosen. */
export interface Neighbourhood {
  readonly facts: ReadonlyMap<string, ReplyCodeFacts>;
  /** The pairs that are compared. */
  readonly pairs: readonly Pair[];
  /** The ids of those that are really confused: somebody wrote a note on them. */
  readonly noted: ReadonlySet<string>;
}

/**
 * The comparisons that a reader of this one needs next, at most `limit`, for either code alternately. A third code is near
 * when it is confused with one of the two, more so when with both, and when it answers the same commands or is related to it.
 */
export function neighbours(pair: Pair, { facts, pairs: compared, noted }: Neighbourhood, limit: number): Pair[] {
  const isConfused = (one: string, other: string): boolean => noted.has(pairId(ordered(one, other)));
  const nearness = (own: string, kept: string, third: string): number => {
    const [ownFacts, thirdFacts] = [facts.get(own), facts.get(third)];
    if (ownFacts === undefined || thirdFacts === undefined) return 0;
    const position = ownFacts.related.indexOf(third);
    return (isConfused(own, third) ? 4 : 0) + (isConfused(kept, third) ? 2 : 0) + (sharedStages(ownFacts, thirdFacts).length > 0 ? 1 : 0) + (position < 0 ? 0 : 1 / (1 + position));
  };
  const near = (own: string, kept: string): Pair[] => compared
    .filter((other) => other.includes(own) && !other.includes(kept))
    .map((other) => ({ other, nearness: nearness(own, kept, other[0] === own ? other[1] : other[0]) }))
    .filter((candidate) => candidate.nearness > 0)
    .sort((one, two) => two.nearness - one.nearness)
    .map(({ other }) => other);
  const [first, second] = pair;
  return alternate([near(first, second), near(second, first)]).slice(0, limit);
}

/** The pair of an id such as `450-vs-550`. Throws a RangeError where it is none. */
export function pairOf(id: string): Pair {
  const [first, second, ...rest] = id.split('-vs-');
  if (first === undefined || second === undefined || rest.length > 0) throw new RangeError(`"${id}" is no pair; expected two codes such as 450-vs-550`);
  return [first, second];
}

function ordered(one: string, other: string): Pair {
  return one < other ? [one, other] : [other, one];
}

/** Whether a person has to act, in contrast to a program or nobody. */
export function isPerson(actor: Actor): boolean {
  return actor !== 'nobody' && actor !== 'software';
}

function actorShares({ actors }: ReplyCodeFacts): ActorShare[] {
  const byEnhanced = Map.groupBy(actors, ({ enhanced }) => enhanced);
  const shares = [...byEnhanced].map(([enhanced, group]) => ({ enhanced, actors: group.map(({ actor }) => actor) }));
  return [...Map.groupBy(shares, (share) => share.actors.join()).values()].map((same) => ({
    actors: same[0]?.actors ?? [],
    enhanced: same.flatMap(({ enhanced }) => enhanced ?? []),
  }));
}

function alternate<T>([first = [], second = []]: readonly (readonly T[])[]): T[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .filter((entry): entry is T & {} => entry !== undefined);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The same text for the same values in any order. */
function fingerprint(value: Profile[Respect]): string {
  return JSON.stringify(Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).sort() : value);
}
