/** What somebody meant who typed an address that does not exist: another order, another case, a part left out. */
import { pairId, type Pair } from './comparison.ts';

/** What there is to be found. */
export interface KnownPages {
  readonly locales: readonly string[];
  readonly protocols: readonly { readonly id: string; readonly codes: readonly string[]; readonly pairs: readonly string[] }[];
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
