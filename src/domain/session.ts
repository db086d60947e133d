/**
 * Where codes stand in a session: how two codes can meet, and example dialogues that show it.
 * Everything follows from the contexts of the codes and the stages of the protocol.
 */
import { stageById, type Protocol, type Stage, type StageId } from './protocols.ts';
import type { Context, ReplyCodeFacts } from './reply-code.ts';

/** A code at one stage of an example session. */
export interface Placement {
  readonly code: string;
  readonly context: Context;
  readonly stage: Stage;
}

/** How two codes can meet in a session. */
export type Relation =
  /** Two answers to the same step. */
  | { readonly kind: 'alternatives'; readonly first: Placement; readonly second: Placement }
  /** One session can contain both. */
  | { readonly kind: 'sequence'; readonly earlier: Placement; readonly later: Placement }
  /** Where one stands, the other has no place. */
  | { readonly kind: 'separate'; readonly first: Placement; readonly second: Placement }
  /** Nothing is known of where in a session the unplaced codes stand. */
  | { readonly kind: 'outside'; readonly unplaced: readonly string[]; readonly placed: Placement | null };

export interface Line {
  readonly speaker: 'client' | 'server';
  readonly text: string;
  /** The code that the line is there to show. */
  readonly code?: string;
}

export interface Branch {
  readonly code: string;
  readonly lines: readonly Line[];
}

export type Dialogue =
  | { readonly kind: 'alternatives'; readonly shared: readonly Line[]; readonly branches: readonly [Branch, Branch] }
  | { readonly kind: 'sequence'; readonly lines: readonly Line[] }
  | { readonly kind: 'separate'; readonly sessions: readonly [Branch, Branch] }
  | { readonly kind: 'outside'; readonly session: Branch | null };

/** How likely a reader meets a code at a stage: `usual`, `possible`, or not at all (null). */
export interface LinePoint {
  readonly stage: Stage;
  readonly marks: readonly ('usual' | 'possible' | null)[];
}

/** How two codes of one protocol meet, as readers most probably see it: typical contexts before others, and in the order of the facts. */
export function relate(protocol: Protocol, first: ReplyCodeFacts, second: ReplyCodeFacts): Relation {
  const candidates = placements(protocol, first).flatMap((one) =>
    placements(protocol, second).map((other) => meeting(protocol, one, other, first, second)),
  );
  const [best] = candidates.sort((one, other) => one.rank - other.rank);
  if (best !== undefined) return best.relation;
  const [placed = null] = [first, second].flatMap((facts) => placements(protocol, facts).slice(0, 1));
  return { kind: 'outside', unplaced: [first, second].filter(({ contexts }) => contexts.length === 0).map(({ code }) => code), placed };
}

/** Where the code stands in a relation; undefined where it has no place. */
export function placementOf(relation: Relation, code: string): Placement | undefined {
  const { placed, first, second, earlier, later }: Partial<Record<'placed' | 'first' | 'second' | 'earlier' | 'later', Placement | null>> = relation;
  return [placed, first, second, earlier, later].find((placement) => placement?.code === code) ?? undefined;
}

/** The dialogue that shows two codes as they meet. */
export function pairDialogue(protocol: Protocol, relation: Relation): Dialogue {
  switch (relation.kind) {
    case 'alternatives': {
      const { first, second } = relation;
      const before = leadUp(protocol, first.stage);
      // Where the answer depends on what was asked, each side begins with its own question.
      const sameQuestion = JSON.stringify(asked(first)) === JSON.stringify(asked(second));
      const side = (placement: Placement): Branch => branch(placement, sameQuestion ? reply(placement) : [...asked(placement), ...reply(placement)]);
      return { kind: 'alternatives', shared: sameQuestion ? [...before, ...asked(first)] : before, branches: [side(first), side(second)] };
    }
    case 'sequence':
      return { kind: 'sequence', lines: sequence(protocol, relation.earlier, relation.later) };
    case 'separate': {
      const { first, second } = relation;
      return { kind: 'separate', sessions: [branch(first, upTo(protocol, first)), branch(second, upTo(protocol, second))] };
    }
    case 'outside':
      return { kind: 'outside', session: relation.placed === null ? null : branch(relation.placed, upTo(protocol, relation.placed)) };
    default:
      return relation satisfies never;
  }
}

/** An example session up to the most typical reply with this code; empty where it is not known where the code stands. */
export function codeDialogue(protocol: Protocol, facts: ReplyCodeFacts): Line[] {
  const [placement] = placements(protocol, facts);
  return placement === undefined ? [] : upTo(protocol, placement);
}

/** The usual course of a session, with a mark for each of the codes at each stage. */
export function sessionLine(protocol: Protocol, codes: readonly ReplyCodeFacts[]): LinePoint[] {
  return protocol.stages
    .filter(({ onLine }) => onLine)
    .map((stage) => ({ stage, marks: codes.map((facts) => mark(facts, stage)) }));
}

/** The stages that both codes can answer according to their facts; "any command" does not count, since it would join everything. */
export function sharedStages(first: ReplyCodeFacts, second: ReplyCodeFacts): StageId[] {
  const answered = new Set(second.contexts.map(({ stage }) => stage));
  return first.contexts.map(({ stage }) => stage).filter((stage): stage is StageId => stage !== 'any' && stage !== 'unsolicited' && answered.has(stage));
}

/** Whether readers meet both codes at the same stage before all others. */
export function shareMainStage(first: ReplyCodeFacts, second: ReplyCodeFacts): boolean {
  const [one, other] = [first.contexts[0]?.stage, second.contexts[0]?.stage];
  return one !== undefined && one !== 'any' && one !== 'unsolicited' && one === other;
}

function mark({ contexts }: ReplyCodeFacts, stage: Stage): LinePoint['marks'][number] {
  // Whatever else "any command" means, QUIT is answered with 221 (RFC 5321 section 4.1.1.10).
  const here = contexts.filter((context) => context.stage === stage.id || (context.stage === 'any' && stage.request.length > 0 && stage.afterRefusal !== true));
  if (here.some((context) => context.typical && context.stage === stage.id)) return 'usual';
  return here.length > 0 ? 'possible' : null;
}

/** Every point at which the code can stand, the most typical first. */
function placements(protocol: Protocol, { code, contexts }: ReplyCodeFacts): Placement[] {
  return [...contexts]
    .sort((one, other) => Number(other.typical) - Number(one.typical))
    .flatMap((context) => possibleStages(protocol, context).map((stage) => ({ code, context, stage })));
}

function possibleStages(protocol: Protocol, context: Context): Stage[] {
  if (context.stage !== 'any' && context.stage !== 'unsolicited') return [stageById(protocol, context.stage)];
  // What is rare at any command is no example of anything, and nobody waits for the answer to QUIT.
  const commands = protocol.stages.filter((stage) => context.typical && stage.onLine && stage.command !== null && stage.afterRefusal !== true);
  // The code most often hits what takes longest, so the later stages come first.
  return commands.reverse();
}

interface RankedRelation {
  readonly relation: Relation;
  /** Lower is closer to what readers see. */
  readonly rank: number;
}

function meeting(protocol: Protocol, one: Placement, other: Placement, first: ReplyCodeFacts, second: ReplyCodeFacts): RankedRelation {
  const typical = one.context.typical && other.context.typical;
  const fixed = isFixed(one) && isFixed(other);
  // Within a kind, what the facts name first is what readers see first.
  const order = (first.contexts.indexOf(one.context) + second.contexts.indexOf(other.context)) / 100;
  const ranked = (kind: number, relation: Relation): RankedRelation => ({ relation, rank: kind + order });

  if (one.stage.id === other.stage.id && isAnswer(one) && isAnswer(other)) {
    if (!fixed) return ranked(typical ? 4 : 6, { kind: 'alternatives', first: one, second: other });
    return ranked(typical ? 0 : 2, { kind: 'alternatives', first: one, second: other });
  }
  const [earlier, later] = protocol.stages.indexOf(one.stage) < protocol.stages.indexOf(other.stage) ? [one, other] : [other, one];
  const facts = earlier === one ? first : second;
  const closes = facts.standard && facts.connection.after === 'server-closes';
  if (closes || !canFollow(protocol, earlier, later)) return ranked(9, { kind: 'separate', first: one, second: other });
  const succeeds = earlier.context.outcome !== 'error';
  return ranked(typical && fixed ? (succeeds ? 1 : 3) : 7, { kind: 'sequence', earlier, later });
}

/** Whether the facts name the very stage. */
function isFixed({ context, stage }: Placement): boolean {
  return context.stage === stage.id;
}

function isAnswer({ context }: Placement): boolean {
  return context.stage !== 'unsolicited';
}

function canFollow(protocol: Protocol, earlier: Placement, later: Placement): boolean {
  if (earlier.stage.id === later.stage.id) return false;
  if (stagesSkipped(protocol, earlier).includes(later.stage.id)) return false;
  const replaced = earlier.stage.insteadOf ?? [];
  if (replaced.includes(later.stage.id) || later.stage.requires.some((required) => replaced.includes(required))) return false;
  if (later.stage.afterRefusal === true) return true;
  if (earlier.context.outcome === 'success') return true;
  if (earlier.context.outcome === 'intermediate') return isCompleted(earlier.stage) || earlier.context.next !== undefined;
  if (later.stage.requires.includes(earlier.stage.id)) return earlier.stage.again !== undefined && earlier.context.action !== 'authenticate';
  return true;
}

/** Whether it is known how a stage goes on after an intermediate reply. */
function isCompleted({ completion, continuedBy }: Stage): boolean {
  return completion !== undefined || continuedBy !== undefined;
}

/** Whether the client tries the refused stage a second time, with success, on its way to the later one. */
function isRepeated(earlier: Placement, later: Placement): boolean {
  return earlier.context.outcome === 'error' && later.stage.afterRefusal !== true && later.context.action !== 'authenticate';
}

function sequence(protocol: Protocol, earlier: Placement, later: Placement): Line[] {
  const { continuedBy } = earlier.stage;
  const begun = earlier.context.outcome !== 'error' && continuedBy !== undefined ? [continuedBy] : [];
  const passed = new Set([...earlier.stage.requires, ...later.stage.requires, earlier.stage.id, ...begun]);
  passed.delete(later.stage.id);
  for (const skipped of stagesSkipped(protocol, earlier)) passed.delete(skipped);
  const before = protocol.stages.filter(({ id }) => passed.has(id)).flatMap((stage) => {
    if (stage.id !== earlier.stage.id) return exchange(stage);
    const lines = [...asked(earlier), ...reply(earlier), ...completed(earlier)];
    return isRepeated(earlier, later) && stage.again !== undefined ? [...lines, ...exchange(stage.again)] : lines;
  });
  return [...before, ...asked(later), ...reply(later)];
}

/** How the client brings a stage to its end after an intermediate reply. */
function completed({ context, stage }: Placement): Line[] {
  return context.outcome === 'intermediate' ? (stage.completion ?? []).map(([speaker, text]) => ({ speaker, text })) : [];
}

/** The stages that the session leaves out because another one comes next. */
function stagesSkipped(protocol: Protocol, { stage, context }: Placement): StageId[] {
  if (context.next === undefined) return [];
  const order = protocol.stages.map(({ id }) => id);
  return order.slice(order.indexOf(stage.id) + 1, order.indexOf(context.next));
}

function upTo(protocol: Protocol, placement: Placement): Line[] {
  return [...leadUp(protocol, placement.stage), ...asked(placement), ...reply(placement)];
}

function leadUp(protocol: Protocol, stage: Stage): Line[] {
  return stage.requires.flatMap((id) => exchange(stageById(protocol, id)));
}

function exchange({ request, accepted }: Pick<Stage, 'request' | 'accepted'>): Line[] {
  return [...request.map(said('client')), ...accepted.map(said('server'))];
}

/** What the client sends before the reply; nothing where the server speaks unasked. */
function asked(placement: Placement): Line[] {
  return isAnswer(placement) ? (placement.context.request ?? placement.stage.request).map(said('client')) : [];
}

function reply({ code, context }: Placement): Line[] {
  return context.reply.split('\n').map((text) => ({ speaker: 'server', text, code }));
}

function branch({ code }: Placement, lines: readonly Line[]): Branch {
  return { code, lines };
}

function said(speaker: Line['speaker']): (text: string) => Line {
  return (text) => ({ speaker, text });
}
