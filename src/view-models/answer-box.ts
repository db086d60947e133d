/** The answer at the top of a page: one sentence, and for each code what a reader must know at once. */
import { profile } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { actorShare, codeLink, type CodeLink } from './fact-words.ts';

export interface AnswerCard {
  readonly link: CodeLink;
  readonly lines: readonly { readonly property: string; readonly values: readonly string[] }[];
}

export interface AnswerBox {
  readonly label: string;
  readonly sentence: Phrase;
  readonly cards: readonly AnswerCard[];
}

/** The box over one or two codes. */
export function answerBox(t: Translator, edition: Edition, sentence: string, entries: readonly CodeEntry[]): AnswerBox {
  return { label: t.label('answer.label'), sentence: phrase(sentence), cards: entries.map((entry) => card(t, edition, entry)) };
}

/** The answer as Markdown for a ticket; the address of the page is added where the origin is known. */
export function ticketText(t: Translator, heading: string, { sentence, cards }: AnswerBox): string {
  const rows = cards.flatMap(({ link, lines }) => [
    '',
    `**${t.label('named-code', { code: link.code, name: link.name })}**`,
    ...lines.map(({ property, values }) => `- ${t.label('fact', { property, value: values.join(t.label('list.separator')) })}`),
  ]);
  return [`**${heading}**`, '', sentence.map(({ text, code }) => (code ? `\`${text}\`` : text)).join(''), ...rows].join('\n');
}

function card(t: Translator, { protocol }: Edition, entry: CodeEntry): AnswerCard {
  const facts = profile(entry.facts);
  return {
    link: codeLink(t, protocol, entry),
    lines: [
      ...(entry.facts.standard ? [] : [{ property: t.label('glance.defined-in'), values: [t.label('glance.undefined')] }]),
      { property: t.label('glance.class'), values: [t.label(`class.${facts.class ?? 'none'}`)] },
      { property: t.label('glance.actors'), values: facts.actors.flatMap((share) => actorShare(t, share)) },
      { property: t.label('glance.retry'), values: [t.label(`retry.${facts.retry}`)] },
    ],
  };
}
