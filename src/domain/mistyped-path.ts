/** What somebody meant who typed an address that does not exist: another order, another case, a part left out. */
import { pairId, type Pair } from './comparison.ts';

/** What there is to be found. */
export interface KnownPages {
  readonly locales: readonly string[];
  readonly protocols: readonly { readonly id: string; readonly codes: readonly string[]; readonly pairs: readonly string[] }[];
}

/** The same with the rules for hosts: what the site publishes. */
export interface KnownAddresses extends KnownPages {
  readonly redirects: readonly RedirectRule[];
}

export interface Guess {
  /** The language that the address names; null where it names none. */
  readonly locale: string | null;
  readonly protocol: string;
  /** The pages that were probably meant, the likeliest first: codes and pairs (`550`, `450-vs-550`). */
  readonly names: readonly string[];
  /** Whether there is no doubt. */
  readonly certain: boolean;
}

/** How addresses are mistyped that can mean one page only: for hosts, which can send a real redirect. */
export interface RedirectRule {
  /** A regular expression over the path, to be matched without regard to case, and free of look-around (RE2, PCRE, ECMAScript). */
  readonly from: string;
  /** The paths that it can mean, with `$1` for what its first group matched. The first that exists is meant; where none does, the rule does not apply. */
  readonly to: readonly string[];
}

/** The rules for what `guessPages` is certain about, but for what only a reader makes sense of. They are for paths under which there is no page. */
export function redirectRules({ locales, protocols }: Pick<KnownPages, 'locales' | 'protocols'>): RedirectRule[] {
  const enhanced = '(?:[-_. ][245][-_.][0-9]{1,3}[-_.][0-9]{1,3})?';
  const end = '(?:/|/index)?(?:[.]html?)?$';
  return [{ from: `^/(${locales.join('|')})`, to: '/$1', groups: 1 }, { from: '^', to: '', groups: 0 }].flatMap((start) => protocols.flatMap(({ id }) => {
    const protocol = `(?:/${id})?/`;
    const [first, second] = [`$${start.groups + 1}`, `$${start.groups + 2}`];
    return [
      { from: `${start.from}${protocol}([0-9]{3})${enhanced}${end}`, to: [`${start.to}/${id}/${first}/`] },
      { from: `${start.from}${protocol}([0-9]{3})[-_ ]?(?:vs|and|or)?[-_ ]?([0-9]{3})${end}`, to: [`${start.to}/${id}/${first}-vs-${second}/`, `${start.to}/${id}/${second}-vs-${first}/`] },
    ];
  }));
}

/** What the path of an address was probably meant to be: `/JA/smtp/550-VS-450`, `/ja/550`, `/smtp/550-5.1.1/`. Null where it names no code. */
export function guessPages(path: string, known: KnownPages): Guess | null {
  const text = decoded(path).normalize('NFKC').toLowerCase();
  const locale = known.locales.find((tag) => new RegExp(`^/${tag}(?:[-_][a-z]+)?(?:/|$)`).test(text)) ?? null;
  const [first] = known.protocols;
  const protocol = known.protocols.find(({ id }) => text.split(/[^a-z]+/).includes(id)) ?? first;
  // The parts of an enhanced status code are none of a reply code.
  const numbers = [...text.replace(/(?<!\d)[245][.\-_]\d{1,3}[.\-_]\d{1,3}(?!\d)/g, ' ').matchAll(/(?<!\d)\d{3}(?!\d)/g)].map(([number]) => number);
  if (protocol === undefined || numbers.length === 0) return null;
  const [one, other] = [...new Set(numbers)];
  const codes = [one, other].filter((code) => code !== undefined && protocol.codes.includes(code)) as string[];
  if (one !== undefined && other !== undefined && codes.length === 2) {
    const pair: Pair = one < other ? [one, other] : [other, one];
    const certain = protocol.pairs.includes(pairId(pair));
    return { locale, protocol: protocol.id, names: certain ? [pairId(pair), ...codes] : codes, certain };
  }
  if (codes.length === 1) return { locale, protocol: protocol.id, names: codes, certain: other === undefined };
  return { locale, protocol: protocol.id, names: one === undefined ? [] : nearest(one, protocol.codes), certain: false };
}

/** At most four codes of which one digit differs, those of the same class first. */
function nearest(number: string, codes: readonly string[]): string[] {
  const differing = (code: string): number => [...code].filter((digit, index) => digit !== number[index]).length;
  return codes.filter((code) => differing(code) === 1).sort((one, other) => Number(other[0] === number[0]) - Number(one[0] === number[0])).slice(0, 4);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
