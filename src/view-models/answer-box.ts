/** The answer at the top of a page: one sentence, and for each code what a reader must know at once. */
import { profile, type ActorShare } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, withoutMarks, type Phrase } from '#i18n/typography.ts';
import { actorName, actorShares, codeLink, type CodeLink } from './fact-words.ts';

export interface AnswerCard {
  readonly link: CodeLink;
  /** The code with its name. */
  readonly title: string;
  /** A fact each, in two parts and as a line. */
  readonly lines: readonly { readonly property: string; readonly value: string; readonly text: string }[];
}

export interface AnswerBox {
  readonly label: string;
  readonly sentence: Phrase;
  readonly cards: readonly AnswerCard[];
  /** The part of the page that says what to do: on a phone it is far below. */
  readonly next: { readonly id: string; readonly name: string };
}

/** The box over one or two codes. */
export function answerBox(t: Translator, edition: Edition, sentence: string, entries: readonly CodeEntry[], next: AnswerBox['next']): AnswerBox {
  return { label: t.label('answer.label'), sentence: phrase(sentence), cards: entries.map((entry) => card(t, edition, entry, entries.length === 1)), next };
}

/** The answer as Markdown for a ticket; the address of the page is added where the origin is known. */
export function ticketText(heading: string, { sentence, cards }: AnswerBox): string {
  const rows = cards.flatMap(({ title, lines }) => ['', `**${title}**`, ...lines.map(({ text }) => `- ${text}`)]);
  return [`**${heading}**`, '', sentence.map(({ text, code }) => (code ? `\`${text}\`` : withoutMarks(text))).join(''), ...rows].join('\n');
}

/** Who acts as a rule; where that depends on the enhanced status code alone, everybody who may have to: with the codes where there is room, or else that it depends. */
function actorsInShort(t: Translator, shares: readonly ActorShare[], withCodes: boolean): string {
  const rule = shares.filter(({ enhanced }) => enhanced.length === 0);
  if (withCodes && rule.length === 0) return actorShares(t, shares).join(t.label('list.separator'));
  const names = [...new Set((rule.length > 0 ? rule : shares).flatMap(({ actors }) => actors))].map((actor) => actorName(t, actor, shares)).join(t.label('list.separator'));
  return rule.length > 0 || shares.length === 1 ? names : t.label('actor.depending', { actors: names });
}

function card(t: Translator, { protocol }: Edition, entry: CodeEntry, alone: boolean): AnswerCard {
  const facts = profile(entry.facts);
  const link = codeLink(t, protocol, entry);
  return {
    link,
    title: t.label('named-code', { code: link.code, name: link.name }),
    lines: [
      { property: t.label('glance.class'), value: t.label(`class.${facts.class ?? 'none'}`) },
      { property: t.label('glance.retry'), value: t.label(`retry.${facts.retry}`) },
      { property: t.label('glance.actors'), value: actorsInShort(t, facts.actors, alone) },
      ...(entry.facts.standard ? [] : [{ property: t.label('glance.defined-in'), value: t.label('glance.undefined') }]),
    ].map((line) => ({ ...line, text: t.label('fact', line) })),
  };
}
