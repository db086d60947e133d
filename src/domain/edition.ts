/** Everything that the site says about one protocol in one language. */
import type { Protocol } from './protocols.ts';
import { comparedPairs, type Neighbourhood, type Pair, type Question } from './comparison.ts';
import type { CodeProse, LocalNote, PairNote } from './prose.ts';
import type { ReplyCodeFacts } from './reply-code.ts';
import type { SourceRegistry } from './source.ts';

export interface CodeEntry {
  readonly facts: ReplyCodeFacts;
  readonly prose: CodeProse;
  /** Null where nothing is known of the country's mail services. */
  readonly local: LocalNote | null;
}

export interface Edition {
  readonly protocol: Protocol;
  /** By code, in ascending order. */
  readonly codes: ReadonlyMap<string, CodeEntry>;
  /** By the id of the pair, in ascending order. */
  readonly notes: ReadonlyMap<string, PairNote>;
  readonly neighbourhood: Neighbourhood;
  /** The noted pairs that answer a question, the most confused first. */
  readonly questions: Readonly<Record<Question, readonly Pair[]>>;
  readonly sources: SourceRegistry;
}

/** An edition over the given entries. */
export function createEdition(parts: Omit<Edition, 'neighbourhood'>): Edition {
  const facts = new Map([...parts.codes].map(([code, entry]) => [code, entry.facts]));
  return { ...parts, neighbourhood: { facts, pairs: comparedPairs([...facts.values()], parts.notes.keys()), noted: new Set(parts.notes.keys()) } };
}

/** The entry of a code. Throws a RangeError where the edition has none. */
export function entryOf(edition: Edition, code: string): CodeEntry {
  const entry = edition.codes.get(code);
  if (entry === undefined) throw new RangeError(`${edition.protocol.name} ${code} is not part of the edition`);
  return entry;
}

/** The date of the last change to anything that is told of a code. */
export function updatedOn({ facts, prose, local }: CodeEntry): string {
  return newest([facts.updated, prose.updated, ...(local === null ? [] : [local.updated])]);
}

/** The newest of some dates. Throws a RangeError where there is none. */
export function newest(dates: readonly string[]): string {
  const date = [...dates].sort().at(-1);
  if (date === undefined) throw new RangeError('expected the date of at least one part of the page');
  return date;
}
