/** The example session of one or two codes, and the line that shows where they can stand. */
import type { Protocol } from '#domain/protocols.ts';
import type { ReplyCodeFacts } from '#domain/reply-code.ts';
import { codeDialogue, pairDialogue, sessionLine, type Branch, type Dialogue, type Line, type Relation } from '#domain/session.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { stageName } from './fact-words.ts';

export interface LineView {
  readonly title: string;
  readonly description: string;
  readonly codes: readonly { readonly code: string; readonly digit: string }[];
  readonly points: readonly { readonly name: string; readonly marks: readonly ('usual' | 'possible' | null)[] }[];
  readonly usual: string;
  readonly possible: string;
}

export interface DialogueBlock {
  /** Null where the block belongs to no code in particular. */
  readonly heading: string | null;
  readonly lines: readonly Line[];
}

export interface SessionView {
  readonly heading: string;
  readonly intro: string;
  readonly connected: string;
  readonly legend: string;
  /** What comes first. */
  readonly opening: DialogueBlock | null;
  /** Two blocks that stand side by side. */
  readonly sides: readonly DialogueBlock[];
  readonly line: LineView;
}

/** An example session up to one code. */
export function codeSession(t: Translator, protocol: Protocol, facts: ReplyCodeFacts): SessionView {
  const { code } = facts;
  return {
    ...frame(t),
    intro: t.label('session.code', { code }),
    opening: { heading: null, lines: codeDialogue(protocol, facts) },
    sides: [],
    line: line(t, protocol, [facts], t.label('session.line.code', { code })),
  };
}

/** The session or sessions in which two codes stand; null where it is not known of either. */
export function pairSession(t: Translator, protocol: Protocol, relation: Relation, first: ReplyCodeFacts, second: ReplyCodeFacts): SessionView | null {
  if (relation.kind === 'outside' && relation.placed === null) return null;
  return {
    ...frame(t),
    intro: pairIntro(t, relation),
    ...blocks(t, pairDialogue(protocol, relation)),
    line: line(t, protocol, [first, second], t.label('session.line.pair', { a: first.code, b: second.code })),
  };
}

function pairIntro(t: Translator, relation: Relation): string {
  switch (relation.kind) {
    case 'sequence': return t.label('session.sequence', { earlier: relation.earlier.code, later: relation.later.code });
    case 'outside': return t.label('session.outside', { unplaced: t.list(relation.unplaced), placed: relation.placed?.code ?? '' });
    default: return t.label(`session.${relation.kind}`);
  }
}

function frame(t: Translator): Pick<SessionView, 'heading' | 'connected' | 'legend'> {
  return { heading: t.label('session.heading'), connected: t.label('session.connected'), legend: t.label('session.legend') };
}

function blocks(t: Translator, dialogue: Dialogue): Pick<SessionView, 'opening' | 'sides'> {
  const side = ({ code, lines }: Branch): DialogueBlock => ({ heading: t.label('session.variant', { code }), lines });
  switch (dialogue.kind) {
    case 'alternatives': return { opening: { heading: null, lines: dialogue.shared }, sides: dialogue.branches.map(side) };
    case 'sequence': return { opening: { heading: null, lines: dialogue.lines }, sides: [] };
    case 'separate': return { opening: null, sides: dialogue.sessions.map(side) };
    case 'outside': return { opening: null, sides: dialogue.session === null ? [] : [side(dialogue.session)] };
    default: return dialogue satisfies never;
  }
}

function line(t: Translator, protocol: Protocol, codes: readonly ReplyCodeFacts[], title: string): LineView {
  const points = sessionLine(protocol, codes).map(({ stage, marks }) => ({ name: plainText(stageName(t, protocol, stage.id)), marks }));
  const description = codes.map(({ code }, column) => {
    const stages = points.filter(({ marks }) => marks[column] !== null).map(({ name }) => name);
    return stages.length === 0 ? t.label('session.line.nowhere', { code }) : t.label('session.line.places', { code, stages: t.list(stages) });
  });
  return {
    title,
    description: description.join(' '),
    codes: codes.map(({ code }) => ({ code, digit: code.charAt(0) })),
    points,
    usual: t.label('session.line.usual'),
    possible: t.label('session.line.possible'),
  };
}
