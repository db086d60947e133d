/** Everything that the site says about one protocol in one language. */
import type { Protocol } from './protocols.ts';
import { comparedPairs, type Pair } from './comparison.ts';
import type { CodeProse, PairNote } from './prose.ts';
import type { ReplyCodeFacts } from './reply-code.ts';
import type { SourceRegistry } from './source.ts';

export interface CodeEntry {
  readonly facts: ReplyCodeFacts;
  readonly prose: CodeProse;
}

export interface Edition {
  readonly protocol: Protocol;
  /** By code, in ascending order. */
  readonly codes: ReadonlyMap<string, CodeEntry>;
  /** By the id of the pair, in ascending order. */
  readonly notes: ReadonlyMap<string, PairNote>;
  /** The pairs that are compared, in ascending order. */
  readonly pairs: readonly Pair[];
  readonly sources: SourceRegistry;
}

/** An edition over the given entries. */
export function createEdition(parts: Omit<Edition, 'pairs'>): Edition {
  return { ...parts, pairs: comparedPairs([...parts.codes.values()].map(({ facts }) => facts), parts.notes.keys()) };
}

/** The entry of a code. Throws a RangeError where the edition has none. */
export function entryOf(edition: Edition, code: string): CodeEntry {
  const entry = edition.codes.get(code);
  if (entry === undefined) throw new RangeError(`${edition.protocol.name} ${code} is not part of the edition`);
  return entry;
}
