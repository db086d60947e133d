/** The facts of one or two codes as a table: a row for each respect, equal values told once. */
import { differingRespects, profile, type Respect } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import type { Meant, NonStandardCodeFacts } from '#domain/reply-code.ts';
import type { LabelKey, Translator } from '#i18n/translator.ts';
import { phrase } from '#i18n/typography.ts';
import { codePath } from '#routes.ts';
import { factsIn, originName, plain, type Fact } from './fact-words.ts';

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

/** The table of one code; one that no specification defines also says where its number comes from. */
export function codeTable(t: Translator, edition: Edition, entry: CodeEntry): GlanceTable {
  const own = table(t, edition, [entry], t.label('glance.caption.code', { code: entry.facts.code }));
  return entry.facts.standard ? own : { ...own, rows: [...own.rows, ...backgroundRows(t, edition, entry.facts)] };
}

/** The table of two codes side by side. */
export function pairTable(t: Translator, edition: Edition, first: CodeEntry, second: CodeEntry): GlanceTable {
  return table(t, edition, [first, second], t.label('glance.caption.pair', { a: first.facts.code, b: second.facts.code }));
}

function backgroundRows(t: Translator, { protocol, codes }: Edition, { origins, emittedBy, meant }: NonStandardCodeFacts): GlanceRow[] {
  const row = (name: LabelKey, facts: Fact[]): GlanceRow => ({ name: t.label(name), cells: [facts], merged: false, inline: false });
  const standardCode = ({ code, enhanced }: Meant): Fact => {
    const named = t.label('named-code', { code, name: codes.get(code)?.prose.short ?? code });
    return { text: phrase(enhanced === undefined ? named : t.label('meant.with-enhanced', { named, enhanced })), href: codePath(protocol, code)(t.locale), verbatim: false };
  };
  return [
    row('glance.origin', origins.map((origin) => plain(originName(t, origin)))),
    row('glance.emitted-by', emittedBy.length === 0 ? [plain(t.label('emitted-by.nobody'))] : emittedBy.map(({ name }) => ({ text: phrase(name), href: null, verbatim: true }))),
    row('glance.meant', meant.length === 0 ? [plain(t.label('meant.none'))] : meant.map(standardCode)),
  ];
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
  const rows = rowOrder.flatMap((respect): GlanceRow[] => {
    const merged = !differing.has(respect);
    const cells = (merged ? profiles.slice(0, 1) : profiles).map((one) => factsIn(t, edition, respect, one));
    if (cells.every((facts) => facts.length === 0)) return [];
    const filled = cells.map((facts) => (facts.length === 0 ? [plain(t.label('glance.unspecified'))] : facts));
    return [{ name: t.label(respectLabels[respect]), cells: filled, merged, inline: respect === 'enhanced' || respect === 'occasions' }];
  });
  return {
    heading: t.label('glance.heading'),
    caption,
    both: t.label('glance.both'),
    columns: entries.map(({ facts: { code } }) => ({ code, digit: code.charAt(0) })),
    rows: [names, ...rows],
  };
}
