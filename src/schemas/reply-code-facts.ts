/** The shape of `content/facts/<protocol>/<code>.json`. */
import { z } from 'astro/zod';
import { protocols } from '#domain/protocols.ts';
import { proseSections } from '#domain/prose.ts';
import { actions, actors, connectionStates, outcomes, plainOrigins, retryRules, scopes, type ReplyCodeFacts } from '#domain/reply-code.ts';
import { isoDate, sourceReference } from './source.ts';

const code = z.string().regex(/^\d{3}$/, 'expected three digits such as "550"');
/** RFC 5321 section 4.2. */
const standardCode = z.string().regex(/^[2-5][0-5][0-9]$/, 'expected a reply code of three digits such as "550"');
const enhancedCode = z.string().regex(/^[245]\.\d{1,3}\.\d{1,3}$/, 'expected an enhanced status code such as "5.1.1"');
const sources = z.array(sourceReference).min(1, 'every statement needs a source').describe('Where this is said: an RFC with its section, or the id of an entry of content/sources.json');
const softwareName = z.string().regex(/^[\w. -]{2,30}$/, 'expected a name such as "Postfix"');

const stages = protocols.flatMap(({ stages }) => stages.map(({ id }) => id));

const context = z.strictObject({
  stage: z.enum([...stages, 'any', 'unsolicited']).describe('The point of the session; "any": after any command; "unsolicited": without a command'),
  outcome: z.enum(outcomes).describe('What it says about the command'),
  typical: z.boolean().describe('Whether readers meet the code here; most typical context first'),
  basis: z.enum(['specification', 'practice']).describe('"practice": servers do it, but no specification lists the code here'),
  scope: z.enum(scopes).describe('What the reply is about'),
  action: z.enum(actions).describe('What the sending side does next'),
  reply: z.string().min(4).describe('The reply as it stands in a log, with example.com names; lines separated by \\n'),
  request: z.array(z.string()).min(1).optional().describe('What the client sent before it, a line each, where that is not the usual example of the stage'),
  next: z.enum(stages).optional().describe('The stage that comes next, where it is not the usual one'),
  sources,
});

const common = {
  code: code.describe('The reply code; the same as the name of the file'),
  updated: isoDate.describe('When the facts last changed'),
  retry: z.strictObject({ rule: z.enum(retryRules), sources }).describe('Whether the same message is tried again'),
  actors: z
    .array(z.strictObject({
      actor: z.enum(actors),
      enhanced: z.string().regex(/^[245]\.\d{1,3}\.(\d{1,3}|x)$/, 'expected a pattern such as "5.1.x" or "5.1.1"').optional(),
      sources,
    }))
    .min(1)
    .describe('Who must act, first the one who can do most; "enhanced" says with which enhanced status codes'),
  enhanced: z.array(z.strictObject({ code: enhancedCode, sources })).describe('Enhanced status codes that come with it, the most usual first'),
  related: z.array(code).min(1).describe('Codes that readers look at next, nearest first'),
};
const statement = z.strictObject({ section: z.enum(proseSections), claim: z.string().min(10), sources });
const reply = z.strictObject({ text: z.string().min(4), software: softwareName.nullable().describe('Null where it is not known'), sources });

const standardCodeFacts = z.strictObject({
  ...common,
  code: standardCode.describe('The reply code; the same as the name of the file'),
  standard: z.literal(true),
  definedIn: z.array(sourceReference).min(1).describe('The sections that define the code, the main one first'),
  contexts: z.array(context).min(1).describe('Where in a session the code may stand, most typical first'),
  connection: z.strictObject({ after: z.enum(connectionStates), sources }).describe('What becomes of the connection'),
  replies: z.array(reply).min(1).describe('Replies that servers really send, with the server that sends them'),
  statements: z.array(statement).min(3).describe('What the prose says, a claim each, with its source'),
});

const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dotless'), enhanced: enhancedCode, sources }),
  z.strictObject({ kind: z.enum(plainOrigins), sources }),
]);

const nonStandardCodeFacts = z
  .strictObject({
    ...common,
    standard: z.literal(false),
    origins: z.array(origin).min(1).describe('Where the number comes from, the most usual first'),
    emittedBy: z.array(z.strictObject({ name: softwareName, sources })).describe('Who really sends or writes it; empty where nobody is known, and then with an explanation'),
    explanation: z.strictObject({ claim: z.string().min(10), sources }).optional().describe('Where people meet the number'),
    meant: z.array(z.strictObject({ code: standardCode, enhanced: enhancedCode.optional(), sources })).describe('The standard codes that are usually meant'),
    contexts: z.array(context.extend({ basis: z.literal('practice') })).describe('Where in a session it has been seen, most typical first'),
    replies: z.array(reply).describe('Replies that were really seen'),
    statements: z.array(statement).min(2).describe('What the prose says, a claim each, with its source'),
  })
  .refine(({ emittedBy, explanation }) => emittedBy.length > 0 || explanation !== undefined, {
    path: ['emittedBy'],
    message: 'is empty, and there is no "explanation"; expected who sends a code that no RFC defines, or where people meet it',
  });

export const replyCodeFacts = z.discriminatedUnion('standard', [standardCodeFacts, nonStandardCodeFacts], {
  error: 'expected "standard": true for a code that an RFC defines, or false',
}) satisfies z.ZodType<ReplyCodeFacts>;
