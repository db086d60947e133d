/**
 * The protocols whose codes the site explains, and the course of a session in each. This is the only
 * place in `src/` that knows the name of a protocol, a command or a code that stands for "accepted".
 */

/** One point of a session at which a server replies. */
export interface Stage {
  readonly id: StageId;
  /** The command as it is written in prose; null where the server speaks without being asked. */
  readonly command: string | null;
  /** What the client sends in an example session, one entry a line. */
  readonly request: readonly string[];
  /** What the server answers in an example session when all goes well, one entry a line. */
  readonly accepted: readonly string[];
  /** The stages that must have been accepted before this one, in order. */
  readonly requires: readonly StageId[];
  /** Whether the stage belongs to the usual course of a delivery and is drawn on the session line. */
  readonly onLine: boolean;
  /** The stages of which this one takes the place, so that a session has one or the other. */
  readonly insteadOf?: readonly StageId[];
  /** How an example session goes on where the first try was refused and a second one succeeds. */
  readonly again?: { readonly request: readonly string[]; readonly accepted: readonly string[] };
  /** How the stage is brought to its end after an intermediate reply (3yz). */
  readonly completion?: readonly (readonly ['client' | 'server', string])[];
  /** What has to come next, before anything else, once this stage was accepted. */
  readonly continuedBy?: StageId;
  /** Whether it may follow a refusal of what it requires: a client may always end the session properly (RFC 5321 section 4.1.1.10). */
  readonly afterRefusal?: true;
}

export type StageId =
  | 'greeting' | 'ehlo' | 'helo' | 'starttls' | 'auth' | 'help' | 'noop' | 'vrfy' | 'expn' | 'etrn' | 'atrn'
  | 'mail' | 'rcpt' | 'data' | 'bdat' | 'burl' | 'end-of-data' | 'rset' | 'quit';

/** `any`: in answer to any command; `unsolicited`: without a command, at any time (RFC 5321 section 3.8). */
export type Occasion = StageId | 'any' | 'unsolicited';

export interface Protocol {
  /** The segment of the URL and the folder of the content. */
  readonly id: string;
  readonly name: string;
  /** In the order of a session. */
  readonly stages: readonly Stage[];
}

const hello: readonly StageId[] = ['greeting', 'ehlo'];
const transaction: readonly StageId[] = [...hello, 'mail'];
const withRecipient: readonly StageId[] = [...transaction, 'rcpt'];

/** The rest of AUTH LOGIN after the question for the user name, with base64 for "alice", "Password:" and "secret". */
const login = [['client', 'YWxpY2U='], ['server', '334 UGFzc3dvcmQ6'], ['client', 'c2VjcmV0'], ['server', '235 2.7.0 Authentication successful']] as const;

/** RFC 5321 section 4.3.2 with STARTTLS (RFC 3207), AUTH (RFC 4954), BDAT (RFC 3030), BURL (RFC 4468), ETRN (RFC 1985) and ATRN (RFC 2645). */
const smtpStages: readonly Stage[] = [
  { id: 'greeting', command: null, request: [], accepted: ['220 mail.example.com ESMTP'], requires: [], onLine: true },
  { id: 'ehlo', command: 'EHLO', request: ['EHLO client.example.net'], accepted: ['250-mail.example.com', '250 ENHANCEDSTATUSCODES'], requires: ['greeting'], onLine: true },
  { id: 'helo', command: 'HELO', request: ['HELO client.example.net'], accepted: ['250 mail.example.com'], requires: ['greeting'], onLine: false, insteadOf: ['ehlo'] },
  { id: 'starttls', command: 'STARTTLS', request: ['STARTTLS'], accepted: ['220 2.0.0 Ready to start TLS'], requires: hello, onLine: true },
  { id: 'auth', command: 'AUTH', request: ['AUTH PLAIN AGFsaWNlAHNlY3JldA=='], accepted: ['235 2.7.0 Authentication successful'], requires: hello, onLine: true, completion: login, again: { request: ['AUTH PLAIN AGFsaWNlAHMzY3IzdA=='], accepted: ['235 2.7.0 Authentication successful'] } },
  { id: 'help', command: 'HELP', request: ['HELP'], accepted: ['214 2.0.0 See RFC 5321'], requires: hello, onLine: false },
  { id: 'noop', command: 'NOOP', request: ['NOOP'], accepted: ['250 2.0.0 Ok'], requires: hello, onLine: false },
  { id: 'vrfy', command: 'VRFY', request: ['VRFY bob'], accepted: ['250 2.1.5 <bob@example.com>'], requires: hello, onLine: false },
  { id: 'expn', command: 'EXPN', request: ['EXPN staff'], accepted: ['250 2.1.5 <bob@example.com>'], requires: hello, onLine: false },
  { id: 'etrn', command: 'ETRN', request: ['ETRN example.net'], accepted: ['250 2.0.0 Queuing started'], requires: hello, onLine: false },
  { id: 'atrn', command: 'ATRN', request: ['ATRN example.net'], accepted: ['250 2.0.0 Now reversing the connection'], requires: [...hello, 'auth'], onLine: false },
  { id: 'mail', command: 'MAIL FROM', request: ['MAIL FROM:<alice@example.net>'], accepted: ['250 2.1.0 Ok'], requires: hello, onLine: true, again: { request: ['MAIL FROM:<dave@example.net>'], accepted: ['250 2.1.0 Ok'] } },
  { id: 'rcpt', command: 'RCPT TO', request: ['RCPT TO:<bob@example.com>'], accepted: ['250 2.1.5 Ok'], requires: transaction, onLine: true, again: { request: ['RCPT TO:<carol@example.com>'], accepted: ['250 2.1.5 Ok'] } },
  { id: 'data', command: 'DATA', request: ['DATA'], accepted: ['354 End data with <CR><LF>.<CR><LF>'], requires: withRecipient, onLine: true, continuedBy: 'end-of-data' },
  { id: 'bdat', command: 'BDAT', request: ['BDAT 1024 LAST'], accepted: ['250 2.0.0 Ok: queued as 4XyZ1a'], requires: withRecipient, onLine: false, insteadOf: ['data', 'end-of-data'] },
  { id: 'burl', command: 'BURL', request: ['BURL imap://alice@imap.example.net/Drafts;UID=7 LAST'], accepted: ['250 2.5.0 Ok'], requires: [...hello, 'auth', 'mail', 'rcpt'], onLine: false, insteadOf: ['data', 'end-of-data'] },
  { id: 'end-of-data', command: null, request: ['Subject: Hello', '', 'Hello Bob', '.'], accepted: ['250 2.0.0 Ok: queued as 4XyZ1a'], requires: [...withRecipient, 'data'], onLine: true },
  { id: 'rset', command: 'RSET', request: ['RSET'], accepted: ['250 2.0.0 Ok'], requires: hello, onLine: false },
  { id: 'quit', command: 'QUIT', request: ['QUIT'], accepted: ['221 2.0.0 Bye'], requires: ['greeting'], onLine: true, afterRefusal: true },
];

export const protocols: readonly Protocol[] = [{ id: 'smtp', name: 'SMTP', stages: smtpStages }];

/** The protocol with this id (the segment of the URL). Throws a RangeError that lists the known ids. */
export function protocolById(id: string): Protocol {
  const found = protocols.find((protocol) => protocol.id === id);
  if (found === undefined) throw new RangeError(`unknown protocol "${id}"; expected ${protocols.map((known) => known.id).join(', ')}`);
  return found;
}

/** The stage with this id. Throws a RangeError where the protocol has no such stage. */
export function stageById(protocol: Protocol, id: StageId): Stage {
  const found = protocol.stages.find((stage) => stage.id === id);
  if (found === undefined) throw new RangeError(`${protocol.name} has no stage "${id}"`);
  return found;
}
