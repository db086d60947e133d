/** What sets two codes apart when nobody has written it down: from how they meet in a session, how grave they are and how far they reach. */
import type { StageId } from './protocols.ts';
import { isFailure, replyClass, type ReplyCodeFacts, type Scope } from './reply-code.ts';
import { placementOf, type Relation } from './session.ts';

export type Contrast =
  /** One ends the connection, the other refuses only something on it. */
  | { readonly kind: 'reach'; readonly wide: string; readonly narrow: string; readonly refused: 'recipient' | 'message' | 'command' }
  /** Two answers to one step, the milder first. */
  | { readonly kind: 'alternatives'; readonly stage: StageId; readonly severities: 'positive-positive' | 'positive-temporary' | 'positive-permanent' | 'temporary-temporary' | 'temporary-permanent' | 'permanent-permanent' }
  /** One comes after the other in a session. */
  | { readonly kind: 'sequence'; readonly earlier: string; readonly later: string; readonly severities: 'positive-positive' | 'positive-temporary' | 'positive-permanent' | 'error-positive' | 'error-error' }
  /** A session has one or the other. */
  | { readonly kind: 'separate' };

type Severity = 'positive' | 'temporary' | 'permanent';

/** The contrast of two codes, the lower first. Throws where a code has no place in a session: such a pair needs a note. */
export function contrast(relation: Relation, lower: ReplyCodeFacts, higher: ReplyCodeFacts): Contrast {
  switch (relation.kind) {
    case 'alternatives': return reach(relation, lower, higher) ?? { kind: 'alternatives', stage: relation.first.stage.id, severities: bySeverity(lower.code, higher.code) };
    case 'sequence': {
      const { earlier: { code: earlier }, later: { code: later } } = relation;
      return { kind: 'sequence', earlier, later, severities: inOrder(earlier, later) };
    }
    case 'separate': return { kind: 'separate' };
    case 'outside': throw new Error(`nothing is known of where ${relation.unplaced.join(' and ')} stands in a session; expected a note on ${lower.code} and ${higher.code}`);
    default: return relation satisfies never;
  }
}

function reach(relation: Relation, ...pair: readonly [ReplyCodeFacts, ReplyCodeFacts]): Contrast | null {
  const wide = pair.find(endsConnection);
  const narrow = pair.find((facts) => !endsConnection(facts));
  if (wide === undefined || narrow === undefined || !isFailure(narrow.code)) return null;
  const refused = refusedBy(placementOf(relation, narrow.code)?.context.scope);
  return refused === null ? null : { kind: 'reach', wide: wide.code, narrow: narrow.code, refused };
}

function endsConnection(facts: ReplyCodeFacts): boolean {
  return facts.standard && facts.connection.after === 'server-closes' && isFailure(facts.code);
}

function refusedBy(scope: Scope | undefined): 'recipient' | 'message' | 'command' | null {
  switch (scope) {
    case 'recipient': return 'recipient';
    case 'message': return 'message';
    case 'command': return 'command';
    default: return null;
  }
}

function severity(code: string): Severity {
  if (!isFailure(code)) return 'positive';
  return replyClass(code) === '4' ? 'temporary' : 'permanent';
}

/** Lower codes are milder, so the lower code of a pair never is the more severe one. */
function bySeverity(lower: string, higher: string): (Contrast & { kind: 'alternatives' })['severities'] {
  const worse = severity(higher);
  switch (severity(lower)) {
    case 'positive': return `positive-${worse}`;
    case 'temporary': return worse === 'permanent' ? 'temporary-permanent' : 'temporary-temporary';
    case 'permanent': return 'permanent-permanent';
  }
}

function inOrder(earlier: string, later: string): (Contrast & { kind: 'sequence' })['severities'] {
  if (!isFailure(earlier)) return `positive-${severity(later)}`;
  return isFailure(later) ? 'error-error' : 'error-positive';
}
