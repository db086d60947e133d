/** How much two pages repeat each other: their resemblance in shingles, the runs of five words (Broder 1997). */
import { protocols } from '#domain/protocols.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { BuiltPage } from './built-page.ts';

/** Two pages with the part of their shingles that stands in both, 0 to 1: the size of the intersection by that of the union. */
export interface Resemblance {
  readonly first: string;
  readonly second: string;
  readonly share: number;
}

const length = 5;

/** By locale, how much the pages repeat each other that search engines are offered: codes and comparisons of every protocol. */
export function resemblancesByLocale(site: readonly BuiltPage[]): Map<Locale, Resemblance[]> {
  return new Map(locales.map(({ tag, spaced }) => {
    const offered = site.filter(({ path, indexable }) => indexable && protocols.some(({ id }) => path.startsWith(`/${tag}/${id}/`) && path !== `/${tag}/${id}/`));
    return [tag, resemblances(offered, spaced ? 'word' : 'character')] as const;
  }));
}

/** The resemblance of every two pages of one language, the closest first. `unit` is what a shingle has five of: characters where the script does not part its words. */
export function resemblances(pages: readonly Pick<BuiltPage, 'path' | 'blocks'>[], unit: 'word' | 'character'): Resemblance[] {
  const numbers = new Map<string, number>();
  const numbered = pages.map(({ path, blocks }) => ({ path, shingles: shingleNumbers(blocks, unit, numbers) }));
  return numbered
    .flatMap((first, index) => numbered.slice(index + 1).map((second) => ({ first: first.path, second: second.path, share: shared(first.shingles, second.shingles) })))
    .sort((one, other) => other.share - one.share);
}

/** The shingles of a page as ascending numbers, each once; the same shingle has the same number on every page. */
function shingleNumbers(blocks: readonly string[], unit: 'word' | 'character', numbers: Map<string, number>): Uint32Array {
  const text = blocks.join('\n').toLowerCase();
  const units = unit === 'character' ? [...text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')] : text.match(/[\p{L}\p{M}\p{N}.]+/gu) ?? [];
  const found = new Set<number>();
  for (let start = 0; start + length <= units.length; start += 1) {
    const shingle = units.slice(start, start + length).join(' ');
    const number = numbers.get(shingle) ?? numbers.size;
    numbers.set(shingle, number);
    found.add(number);
  }
  return Uint32Array.from(found).sort();
}

function shared(first: Uint32Array, second: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    const difference = (first[i] ?? 0) - (second[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  const union = first.length + second.length - common;
  return union === 0 ? 0 : common / union;
}
