/** The shape of the data for programs below `/api/v1/`: what the view models fill in, and what is published as JSON Schema. */
import { z } from 'astro/zod';
import { protocols } from '#domain/protocols.ts';
import { proseSections } from '#domain/prose.ts';
import { actions, actors, connectionStates, outcomes, plainOrigins, replyClasses, retryRules, scopes } from '#domain/reply-code.ts';

const url = z.url();
const code = z.string().regex(/^\d{3}$/).describe('A reply code: three digits');
const enhancedStatusCode = z.string().regex(/^[245]\.\d{1,3}\.\d{1,3}$/).describe('An enhanced status code (RFC 3463), such as "5.1.1"');
const words = z.string().min(1).describe('Plain text in the language of the document');
const markdownUrl = url.describe('The page as Markdown');
const shortLink = url.describe('The short link for tickets, which names no language: the answer in all of them');

/** A value that is the same in every language, with its words. */
function named<const Ids extends readonly string[]>(ids: Ids): z.ZodObject<{ id: z.ZodEnum<{ [Id in Ids[number]]: Id }>; text: typeof words }, z.core.$strict> {
  return z.strictObject({ id: z.enum(ids), text: words });
}

const source = z.strictObject({ text: words, url: url.nullable().describe('Null where the source has no address') });

const license = z.strictObject({
  name: z.string(),
  spdx: z.string().describe('The identifier in the SPDX list'),
  url,
}).describe('The licence of the texts: name ReplyCode and link to the page');

/** What every document begins with. */
const document = {
  $schema: url.describe('The JSON Schema of this document'),
  version: z.literal(1).describe('The version of the API: it changes, and the address with it, when a field is renamed, removed or changes its meaning'),
  license,
};

const translated = {
  ...document,
  locale: z.string().describe('The language of the texts: a BCP 47 tag'),
  protocol: z.string().describe('The protocol of the codes, such as "smtp"'),
};

export const dataIndex = z.strictObject({
  ...document,
  schemas: z.strictObject({ index: url, replyCode: url, comparisons: url }).describe('The JSON Schema of each kind of document'),
  locales: z.array(z.strictObject({
    tag: z.string().describe('A BCP 47 tag'),
    name: z.string().describe('The name of the language in itself'),
    documentation: url.describe('How to link to the site and use its data'),
    feed: url.describe('New and changed codes, as an Atom feed'),
  })),
  protocols: z.array(z.strictObject({
    id: z.string(),
    name: z.string(),
    replyCodes: z.array(z.strictObject({
      code,
      standard: z.boolean().describe('Whether an RFC defines the code'),
      shortLink,
      updated: z.iso.date().describe('When the facts or a text last changed, in whichever language'),
      documents: z.array(z.strictObject({ locale: z.string(), page: url, markdown: markdownUrl, data: url.describe('What the API says about the code') })),
    })).describe('In ascending order'),
    comparisons: z.array(z.strictObject({ locale: z.string(), data: url })).describe('All comparisons, a document for each language'),
  })),
}).meta({ title: 'Index', description: 'What the API has: languages, protocols, codes with the addresses of their documents, licence.' });

const occasion = z.strictObject({
  stage: z.enum([...protocols.flatMap(({ stages }) => stages.map(({ id }) => id)), 'any', 'unsolicited']).describe('The point of the session; "any": in answer to any command; "unsolicited": without a command'),
  text: words,
  outcome: z.enum(outcomes),
  typical: z.boolean().describe('Whether the code is usually met here'),
  basis: z.enum(['specification', 'practice']).describe('"practice": servers do it, but no specification lists the code here'),
  scope: named(scopes).describe('What the reply is about'),
  action: named(actions).describe('What the sending side does next'),
  reply: z.string().describe('An example, lines separated by a line feed'),
});

const origin = z.strictObject({ id: z.enum(['dotless', ...plainOrigins]), text: words });

export const codeData = z.strictObject({
  ...translated,
  code,
  standard: z.boolean().describe('Whether an RFC defines the code'),
  class: z.strictObject({ id: z.enum(replyClasses), text: words, term: words.describe('The term of RFC 5321 section 4.2.1') }).nullable().describe('By the first digit; null where it is not 2 to 5'),
  title: words,
  shortName: words.describe('The name for narrow places'),
  summary: words.describe('What happened, in one sentence'),
  page: url.describe('The page for people, and the address to cite'),
  shortLink,
  markdown: markdownUrl,
  updated: z.iso.date().describe('When the facts or the text last changed'),
  retry: named(retryRules).describe('Whether the same message is tried again'),
  actors: z.array(z.strictObject({
    id: z.enum(actors),
    text: words,
    enhancedStatusCodes: z.array(z.string().regex(/^[245]\.\d{1,3}\.(\d{1,3}|x)$/)).describe('Codes and patterns such as "5.1.x" to which it is limited; empty: in every case'),
  })).describe('Who must act, first the one who can do most'),
  connection: named(connectionStates).nullable().describe('What becomes of the connection; null where no specification says'),
  enhancedStatusCodes: z.array(enhancedStatusCode).describe('Those that come with it, the most usual first'),
  occasions: z.array(occasion).describe('Where in a session the code may stand, most typical first'),
  definedIn: z.array(source).describe('The sections that define the code, the main one first'),
  nonStandard: z.strictObject({
    origins: z.array(origin).describe('Where the number comes from, the most usual first'),
    emittedBy: z.array(z.string()).describe('The software that really sends or writes it'),
    meant: z.array(z.strictObject({ code, enhancedStatusCode: enhancedStatusCode.nullable(), page: url })).describe('The standard codes that are usually meant'),
  }).nullable().describe('Null for a code that an RFC defines'),
  sections: z.array(z.strictObject({
    id: z.enum(proseSections),
    heading: words,
    markdown: z.string().min(1).describe('The text, as Markdown'),
    url: url.describe('The heading on the page'),
  })).describe('The texts of the page: meaning, when it appears, what each of those does who can act, what to avoid'),
  replies: z.array(z.strictObject({ text: z.string(), software: z.string().nullable().describe('Null where it is not known') })).describe('Replies that servers really send'),
  related: z.array(z.strictObject({ code, page: url })).describe('Codes that readers look at next, nearest first'),
  comparisons: z.array(z.strictObject({ codes: z.tuple([code, code]).describe('The lower code first'), page: url, noted: z.boolean() })).describe('Comparisons with another code; "noted": with a text of its own'),
  sources: z.array(source).describe('Everything that the statements about the code rest on'),
}).meta({ title: 'Reply code', description: 'Everything that the site says about one reply code in one language.' });

export const comparisonsData = z.strictObject({
  ...translated,
  comparisons: z.array(z.strictObject({
    codes: z.tuple([code, code]).describe('The lower code first'),
    page: url.describe('The page for people, and the address to cite'),
    shortLink,
    markdown: markdownUrl.nullable().describe('The page as Markdown; null where there is none'),
    answer: words.describe('What decides between the two, in one sentence'),
    noted: z.boolean().describe('Whether somebody wrote a text on the pair'),
    indexable: z.boolean().describe('Whether the page is offered to search engines'),
  })).describe('In ascending order'),
}).meta({ title: 'Comparisons', description: 'All comparisons of two reply codes in one language, each with its answer in one sentence.' });

export type DataIndex = z.infer<typeof dataIndex>;
export type CodeData = z.infer<typeof codeData>;
export type ComparisonsData = z.infer<typeof comparisonsData>;

/** Every kind of document, by the name of its schema. */
export const dataKinds = { index: dataIndex, 'reply-code': codeData, comparisons: comparisonsData } as const;
export type DataKind = keyof typeof dataKinds;

/** The JSON Schema (2020-12) of a kind of document. It lets documents have more fields than it knows, since later ones may. */
export function jsonSchema(kind: DataKind, id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(dataKinds[kind], {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => { delete part.additionalProperties; },
  });
  return { $schema, $id: id, ...schema };
}
