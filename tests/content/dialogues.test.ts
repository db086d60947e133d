/** No example session says what the protocol forbids: for every code and every pair, line by line. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { comparedPairs, pairId } from '#domain/comparison.ts';
import { protocolById } from '#domain/protocols.ts';
import { codeDialogue, pairDialogue, relate, type Dialogue, type Line } from '#domain/session.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';

/**
 * RFC 5321 section 4.3.2 with RFC 7504 (521, 556), STARTTLS (RFC 3207 section 4), AUTH (RFC 4954 sections 4 and 6),
 * BDAT (RFC 3030), BURL (RFC 4468 section 6), ETRN (RFC 1985 section 5.1) and ATRN (RFC 2645 section 7).
 * 421 at the greeting is listed by RFC 821 section 4.3 and covered by RFC 5321 section 3.8; 554 to MAIL and RCPT by RFC 6409 section 4.1;
 * 355 to MAIL by RFC 1845 section 4, where DATA follows at once; 504 to MAIL by RFC 4141 section 4.2; 502 to an extension that is switched off by RFC 5321 section 4.2.4;
 * 530 to any command but EHLO, AUTH, STARTTLS, NOOP, RSET and QUIT by RFC 4954 section 6 and RFC 3207 section 4.
 */
const replies: Readonly<Record<string, readonly string[]>> = {
  greeting: ['220', '421', '521', '554'],
  EHLO: ['250', '502', '504', '550'],
  HELO: ['250', '502', '504', '550'],
  STARTTLS: ['220', '454'],
  AUTH: ['235', '334', '432', '454', '503', '504', '534', '535', '538'],
  MAIL: ['250', '355', '451', '452', '455', '503', '504', '550', '552', '553', '554', '555', '530'],
  RCPT: ['250', '251', '450', '451', '452', '455', '503', '550', '551', '552', '553', '554', '555', '556', '530'],
  DATA: ['354', '503', '554', '451', '530'],
  text: ['250', '450', '451', '452', '550', '552', '554'],
  BDAT: ['250', '503', '451', '452', '552', '554'],
  BURL: ['250', '451', '503', '552', '554', '530'],
  ETRN: ['250', '251', '252', '253', '458', '459', '502', '530'],
  ATRN: ['250', '450', '451', '453', '502', '530'],
  RSET: ['250'],
  VRFY: ['250', '251', '252', '502', '504', '550', '551', '553', '530'],
  EXPN: ['250', '252', '502', '504', '550', '530'],
  HELP: ['211', '214', '502', '504'],
  NOOP: ['250'],
  QUIT: ['221'],
};
const anyCommand = ['421', '500', '501'];
/** RFC 5321 section 4.2.4; 502 in practice. */
const unknownCommand = ['500', '502'];

const smtp = protocolById('smtp');
const codes = new Map(readdirSync('content/facts/smtp').map((file) => {
  const facts = replyCodeFacts.parse(JSON.parse(readFileSync(`content/facts/smtp/${file}`, 'utf8')));
  return [facts.code, facts] as const;
}));

const notes = readdirSync('content/prose/en/smtp').filter((file) => file.includes('-vs-')).map((file) => file.replace('.md', ''));

/** What servers do although no specification lists it, as the facts say: "450 MAIL". */
const practice = new Set([...codes.values()].flatMap(({ code, contexts }) => contexts.filter(({ basis }) => basis === 'practice').map(({ stage }) => {
  const found = smtp.stages.find(({ id }) => id === stage);
  return `${code} ${stage === 'end-of-data' ? 'text' : (found?.command?.split(' ')[0] ?? stage)}`;
})));

/** What a dialogue does against the protocol; empty where it is sound. */
function violations(lines: readonly Line[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  let command = 'greeting';
  let inText = false;
  let closed = false;
  let challenged = false;
  for (const { speaker, text } of lines) {
    if (closed) found.push(`"${text}" after the connection was closed`);
    if (speaker === 'client') {
      if (inText) {
        if (text === '.') { inText = false; command = 'text'; }
        continue;
      }
      // What answers a challenge is no command.
      if (challenged) {
        challenged = false;
        continue;
      }
      command = text.split(/[ :]/)[0] ?? '';
      const needed = { MAIL: 'hello', RCPT: 'MAIL', DATA: 'RCPT', BDAT: 'RCPT', BURL: 'RCPT', AUTH: 'hello', STARTTLS: 'hello' }[command];
      const doomed = lines.at(-1)?.code !== undefined && ['530', '503'].includes(lines.at(-1)?.code ?? '');
      if (needed !== undefined && !done.has(needed) && !doomed) found.push(`${command} before ${needed} was accepted`);
      continue;
    }
    if (inText) found.push(`"${text}" before the text has ended`);
    const code = text.slice(0, 3);
    const allowed = [...(replies[command] ?? unknownCommand), ...(command === 'greeting' ? [] : anyCommand)];
    if (!allowed.includes(code) && !practice.has(`${code} ${command}`)) found.push(`${code} in answer to ${command}`);
    if (code.startsWith('2') || code === '355') done.add(['EHLO', 'HELO'].includes(command) ? 'hello' : command);
    if (code === '354') inText = true;
    if (code === '355') done.add('RCPT');
    challenged = code === '334';
    if (['221', '421'].includes(code)) closed = true;
  }
  return found;
}

test('no example session of a code breaks the protocol', () => {
  const found = [...codes.values()].flatMap((facts) => violations(codeDialogue(smtp, facts)).map((fault) => `${facts.code}: ${fault}`));
  assert.deepEqual(found, []);
});

/** The sessions of every pair that is compared, as the page shows them. */
const sessionsOfPairs = comparedPairs([...codes.values()], notes).map((pair) => {
  const [first, second] = pair.map((code) => codes.get(code));
  assert.ok(first !== undefined && second !== undefined);
  return { id: pairId(pair), placed: [first, second].filter(({ contexts }) => contexts.length > 0), sessions: sessionsOf(pairDialogue(smtp, relate(smtp, first, second))) };
});

function sessionsOf(dialogue: Dialogue): (readonly Line[])[] {
  switch (dialogue.kind) {
    case 'alternatives': return dialogue.branches.map(({ lines }) => [...dialogue.shared, ...lines]);
    case 'sequence': return [dialogue.lines];
    case 'separate': return dialogue.sessions.map(({ lines }) => lines);
    case 'outside': return dialogue.session === null ? [] : [dialogue.session.lines];
    default: return dialogue satisfies never;
  }
}

test('no session of a pair breaks the protocol', () => {
  assert.deepEqual(sessionsOfPairs.flatMap(({ id, sessions }) => sessions.flatMap(violations).map((fault) => `${id}: ${fault}`)), []);
});

test('every pair shows those of its codes that have a place in a session', () => {
  for (const { id, placed, sessions } of sessionsOfPairs) {
    assert.deepEqual(new Set(sessions.flat().flatMap(({ code }) => code ?? [])), new Set(placed.map(({ code }) => code)), id);
  }
});

test('the checker sees what the protocol forbids', () => {
  const lines: Line[] = [
    { speaker: 'server', text: '220 mail.example.com' },
    { speaker: 'client', text: 'RCPT TO:<bob@example.com>' },
    { speaker: 'server', text: '354 Go ahead' },
    { speaker: 'server', text: '250 Ok' },
  ];
  assert.deepEqual(violations(lines), ['RCPT before MAIL was accepted', '354 in answer to RCPT', '"250 Ok" before the text has ended', '250 in answer to RCPT'].slice(0, 3));
});
