/** Sets the title of a card as large as it has room for, with lines that end where a phrase ends. */
import type { ContainerNode, MeasuredNode, MeasuredTextRun } from '@takumi-rs/core';
import { cardTree, size, type SocialCard } from './card.ts';

/** The sizes that a title may have, the most legible first. Where two classes are compared they stand above the title, and they are what matters. */
export const titleSizes: Readonly<Record<SocialCard['kind'], readonly number[]>> = { code: [84, 76, 68, 62, 56, 50, 46], comparison: [62, 56, 50, 46], site: [76, 68, 62, 56, 50] };

/** How much smaller letters may be for the sake of lines that end where a phrase ends. */
const worthOfPhrases = 0.8;

/** The boxes of a card whose title fits. Throws where it does in no size. */
export async function fittingTree(card: SocialCard, measure: (tree: ContainerNode) => Promise<MeasuredNode>): Promise<ContainerNode> {
  const sizes = titleSizes[card.kind];
  const largest = async (title: string, sizesToTry: readonly number[], isWhole: (lines: readonly string[]) => boolean): Promise<number | null> => {
    for (const titleSize of sizesToTry) {
      const { height, children } = await measure(cardTree(card, title, titleSize));
      if (height <= size.height && isWhole(linesOf(children[1], titleSize))) return titleSize;
    }
    return null;
  };
  const { byWords, byPhrases } = card.title;
  const sizeByWords = await largest(byWords, sizes, () => true);
  if (sizeByWords === null) throw new Error(`${card.path}: title: "${byWords.replaceAll('\u200B', '')}" is too long for the social image; expected a shorter one`);
  const sizeByPhrases = await largest(byPhrases, sizes.filter((other) => other <= sizeByWords && other >= worthOfPhrases * sizeByWords), endsWithPhrases);
  return sizeByPhrases === null ? cardTree(card, byWords, sizeByWords) : cardTree(card, byPhrases, sizeByPhrases);
}

/** Whether no phrase was too long for a line, so that it had to be broken in two. */
function endsWithPhrases(lines: readonly string[]): boolean {
  return lines.every((line, index) => index === 0 || /[ \u200B]$/.test(lines[index - 1] ?? '') || /^[（(]/.test(line));
}

/** The lines of a text, one below the other; letters of another font may stand a little higher in the same line. */
function linesOf(text: MeasuredNode | undefined, letterSize: number): string[] {
  const runs = (node: MeasuredNode): MeasuredTextRun[] => [...node.runs, ...node.children.flatMap(runs)];
  const lines = Map.groupBy(text === undefined ? [] : runs(text), ({ y }) => Math.round(y / letterSize));
  return [...lines.values()].map((line) => line.map((run) => run.text).join(''));
}
