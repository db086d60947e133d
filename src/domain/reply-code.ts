/** What is known of one reply code, in every language the same. */
import type { Occasion, StageId } from './protocols.ts';
import type { ProseSection } from './prose.ts';

export const replyClasses = ['2', '3', '4', '5'] as const;
/** The first digit of a reply code (RFC 5321 section 4.2.1). */
export type ReplyClass = (typeof replyClasses)[number];

export const outcomes = ['success', 'intermediate', 'error'] as const;
export type Outcome = (typeof outcomes)[number];

/** How much the reply is about. */
export const scopes = ['connection', 'session', 'command', 'account', 'message', 'recipient', 'address', 'queue'] as const;
export type Scope = (typeof scopes)[number];

/** What the side that got the reply does next. */
export const actions = [
  'proceed', 'start-tls', 'authenticate', 'ask-user', 'send-message', 'finish', 'close',
  'queue', 'split-recipients', 'next-host', 'bounce-recipient', 'bounce-message', 'correct-command',
] as const;
export type Action = (typeof actions)[number];

export const retryRules = ['not-needed', 'automatic', 'after-change', 'after-login', 'new-credentials'] as const;
export type RetryRule = (typeof retryRules)[number];

export const connectionStates = ['open', 'server-closes'] as const;
export type ConnectionState = (typeof connectionStates)[number];

export const actors = ['nobody', 'software', 'sender', 'recipient', 'sender-admin', 'recipient-admin'] as const;
export type Actor = (typeof actors)[number];

/** `rfc5321#4.2.3`, or the id of an entry of `content/sources.json`. */
export type SourceReference = string;

interface Sourced {
  readonly sources: readonly SourceReference[];
}

/** One point of a session at which the code may stand, and what follows from it there. */
export interface Context extends Sourced {
  readonly stage: Occasion;
  readonly outcome: Outcome;
  /** Whether readers meet the code here; the example sessions are built from typical contexts. */
  readonly typical: boolean;
  /** `practice`: servers do it, though no specification lists the code here. */
  readonly basis: 'specification' | 'practice';
  readonly scope: Scope;
  readonly action: Action;
  /** A reply as it stands in a log, lines separated by a line feed. */
  readonly reply: string;
  /** What the client sent before it, one entry a line, where that is not the usual example of the stage. */
  readonly request?: readonly string[] | undefined;
  /** The stage that comes next, where it is not the usual one. */
  readonly next?: StageId | undefined;
}

/** Who has to do something; with `enhanced`, only where the reply carries such an enhanced status code (`5.1.x`). */
export interface Responsibility extends Sourced {
  readonly actor: Actor;
  readonly enhanced?: string | undefined;
}

export interface ObservedReply extends Sourced {
  readonly text: string;
  /** Who sends it; null where nobody knows. */
  readonly software: string | null;
}

interface CodeFacts {
  readonly code: string;
  readonly updated: string;
  readonly contexts: readonly Context[];
  readonly retry: Sourced & { readonly rule: RetryRule };
  readonly actors: readonly Responsibility[];
  readonly enhanced: readonly (Sourced & { readonly code: string })[];
  readonly replies: readonly ObservedReply[];
  readonly statements: readonly (Sourced & { readonly section: ProseSection; readonly claim: string })[];
  readonly related: readonly string[];
}

/** A code that an RFC defines. */
export interface StandardCodeFacts extends CodeFacts {
  readonly standard: true;
  readonly definedIn: readonly SourceReference[];
  readonly connection: Sourced & { readonly after: ConnectionState };
}

/** A code that people meet although no RFC defines it. */
export interface NonStandardCodeFacts extends CodeFacts {
  readonly standard: false;
  /** Where the number comes from, the most usual first. */
  readonly origins: readonly Origin[];
  /** Who really sends or writes it; empty where nobody is known. */
  readonly emittedBy: readonly (Sourced & { readonly name: string })[];
  readonly explanation?: (Sourced & { readonly claim: string }) | undefined;
  /** The standard codes that are usually meant. */
  readonly meant: readonly (Sourced & Meant)[];
}

export type ReplyCodeFacts = StandardCodeFacts | NonStandardCodeFacts;

export interface Meant {
  readonly code: string;
  /** The enhanced status code that goes with it. */
  readonly enhanced?: string | undefined;
}

/** Where else a number comes from, when no RFC defines it as a reply code. */
export const plainOrigins = ['server', 'local', 'system', 'protocol', 'draft', 'registry'] as const;

export type Origin = Sourced & (
  /** An enhanced status code that is written without its dots. */
  | { readonly kind: 'dotless'; readonly enhanced: string }
  /** `server`: chosen by a server; `local`: written by the sending side; `system`: error number of an operating system; `protocol`: a code of another protocol; `draft`: an Internet-Draft; `registry`: listed without a definition. */
  | { readonly kind: (typeof plainOrigins)[number] }
);

/** The class of a code: its first digit. Null where the digit is not 2 to 5: then it is no SMTP reply code (RFC 5321 section 4.2). */
export function replyClass(code: string): ReplyClass | null {
  return replyClasses.find((digit) => digit === code.charAt(0)) ?? null;
}

/** All codes with the same first digit, as they are spoken of: `5xx`. */
export function codeRange(code: string): string {
  return `${code.charAt(0)}xx`;
}

/** Whether the code reports an error: 4yz and 5yz (RFC 5321 section 4.2.1), and whatever has no class. */
export function isFailure(code: string): boolean {
  return !['2', '3'].includes(code.charAt(0));
}

/** Every source that the facts rest on, each once: where the code is defined or comes from first, then in the order of the file. */
export function sourcesOf(facts: ReplyCodeFacts): SourceReference[] {
  const { contexts, retry, actors, enhanced, replies, statements } = facts;
  const own = facts.standard ? [{ sources: facts.definedIn }, facts.connection] : [...facts.origins, ...facts.emittedBy, ...(facts.explanation === undefined ? [] : [facts.explanation]), ...facts.meant];
  return [...new Set([...own, ...contexts, retry, ...actors, ...enhanced, ...replies, ...statements].flatMap(({ sources }) => sources))];
}
