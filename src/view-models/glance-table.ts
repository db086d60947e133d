/** The facts of one or two codes as a table: a row for each respect, equal values told once. */
import { differingRespects, profile, type Respect } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import type { LabelKey, Translator } from '#i18n/translator.ts';
import { phrase } from '#i18n/typography.ts';
import { factsIn, type Fact } from './fact-words.ts';

export interface GlanceRow {
  readonly name: string;
  /** One cell where the row tells the same of every column. */
  readonly cells: readonly (readonly Fact[])[];
  readonly merged: boolean;
  /** Whether the values are short enough to stand in one line. */
  readonly inline: boolean;
}

export interface GlanceTable {
  readonly heading: string;
  readonly caption: string;
  readonly both: string;
  readonly columns: readonly { readonly code: string; readonly digit: string }[];
  readonly rows: readonly GlanceRow[];
}

/** The label of a respect, as the heading of its row. */
export const respectLabels = {
  class: 'glance.class',
  occasions: 'glance.occasions',
  scope: 'glance.scope',
  action: 'glance.action',
  retry: 'glance.retry',
  connection: 'glance.connection',
  actors: 'glance.actors',
  enhanced: 'glance.enhanced',
  definedIn: 'glance.defined-in',
} as const satisfies Record<Respect, LabelKey>;

const rowOrder: readonly Respect[] = ['class', 'occasions', 'scope', 'action', 'retry', 'connection', 'actors', 'enhanced', 'definedIn'];

/** The table of one code. */
export function codeTable(t: Translator, edition: Edition, entry: CodeEntry): GlanceTable {
  return table(t, edition, [entry], t.label('glance.caption.code', { code: entry.facts.code }));
}

/** The table of two codes side by side. */
export function pairTable(t: Translator, edition: Edition, first: CodeEntry, second: CodeEntry): GlanceTable {
  return table(t, edition, [first, second], t.label('glance.caption.pair', { a: first.facts.code, b: second.facts.code }));
}

function table(t: Translator, edition: Edition, entries: readonly CodeEntry[], caption: string): GlanceTable {
  const profiles = entries.map(({ facts }) => profile(facts));
  const [first, second] = profiles;
  const differing = new Set<Respect>(first !== undefined && second !== undefined ? differingRespects(first, second) : rowOrder);
  const names: GlanceRow = {
    name: t.label('glance.name'),
    cells: entries.map(({ prose }) => [{ text: phrase(prose.title), href: null, verbatim: false }]),
    merged: false,
    inline: false,
  };
  const rows = rowOrder.map((respect): GlanceRow => {
    const merged = !differing.has(respect);
    const shown = merged ? profiles.slice(0, 1) : profiles;
    return { name: t.label(respectLabels[respect]), cells: shown.map((one) => factsIn(t, edition, respect, one)), merged, inline: respect === 'enhanced' };
  });
  return {
    heading: t.label('glance.heading'),
    caption,
    both: t.label('glance.both'),
    columns: entries.map(({ facts: { code } }) => ({ code, digit: code.charAt(0) })),
    rows: [names, ...rows],
  };
}
