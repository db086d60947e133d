/** Facts on a code with as little in them as a test needs; what is not given is that of a plain error. */
import type { Context, NonStandardCodeFacts, StandardCodeFacts } from '#domain/reply-code.ts';

const sources = ['rfc5321#4.3.2'];

export function context(stage: Context['stage'], fields: Partial<Context> = {}): Context {
  return { stage, outcome: 'error', typical: true, basis: 'specification', scope: 'recipient', action: 'bounce-recipient', reply: '550 no', sources, ...fields };
}

export function facts(code: string, fields: Partial<StandardCodeFacts> = {}): StandardCodeFacts {
  return {
    code,
    standard: true,
    updated: '2026-11-24',
    definedIn: ['rfc5321#4.2.3'],
    contexts: [context('rcpt', { reply: `${code} text` })],
    retry: { rule: 'after-change', sources },
    connection: { after: 'open', sources },
    actors: [{ actor: 'sender', sources }],
    enhanced: [],
    replies: [{ text: `${code} text`, software: 'Some server', sources }],
    statements: [],
    related: [],
    ...fields,
  };
}

/** A code that no RFC defines; what is not given is that of an error seen nowhere in a session. */
export function nonStandardFacts(code: string, fields: Partial<NonStandardCodeFacts> = {}): NonStandardCodeFacts {
  const { retry, actors, enhanced, replies, statements, related, updated } = facts(code);
  return { code, updated, standard: false, origins: [{ kind: 'server', sources }], emittedBy: [], meant: [], contexts: [], retry, actors, enhanced, replies, statements, related, ...fields };
}
