/** What is on an image, and how it is set: a tree of boxes, styled by card.css. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerNode, Node } from '@takumi-rs/core';

/** The content of one image, in words. */
export interface SocialCard {
  /** Where the image lies in the built site. */
  readonly path: string;
  readonly locale: string;
  /** One code; the classes of two that are compared; or the site as a whole. */
  readonly kind: 'code' | 'comparison' | 'site';
  /** Codes or classes, with the first digit, which gives them colour and shape; the class in words where a code stands alone. */
  readonly codes: readonly { readonly digit: string; readonly text: string; readonly words: string | null }[];
  /** With every place at which a line may end, and with only those at which a phrase ends. */
  readonly title: { readonly byWords: string; readonly byPhrases: string };
  /** What the site is about, beside its name. */
  readonly subject: string;
}

/** What Open Graph consumers show without cutting anything off. */
export const size = { width: 1200, height: 630 } as const;

// Pages are built from a bundle that lies elsewhere: files are found from where the build was begun.
const file = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** The tokens of the site, with the light one of two colours, and the style of the cards. */
export const stylesheet = [file('src/styles/tokens.css').replace(/light-dark\(([^,()]+), [^()]+\)/g, '$1'), file('src/social/card.css')].join('\n');

/** The mark and the name of the site, in the light colour. */
const wordmark = `data:image/svg+xml,${encodeURIComponent(file('public/wordmark.svg').replace(/@media[^}]*\}\}/, ''))}`;

/** The boxes of a card with the title as it is to be set, in letters of the given size. */
export function cardTree({ locale, kind, codes, subject }: SocialCard, title: string, titleSize: number): ContainerNode {
  return {
    ...box(`card of-${kind}`, [
      box('codes', codes.map(({ text, digit, words }) => box(`code class-${digit}`, [box('shape', []), line('number', text), ...(words === null ? [] : [line('words', words)])]))),
      { ...line('title', title), style: { fontSize: `${titleSize}px` } },
      box('foot', [{ type: 'image', className: 'wordmark', src: wordmark }, line('subject', subject)]),
    ]),
    lang: locale,
  };
}

/** Every text of a card with the name of the field it stands in. */
export function textsOf({ codes, title, subject }: SocialCard): [field: string, text: string][] {
  return [...codes.flatMap(({ text, words }): [string, string][] => [['code', text], ['class', words ?? '']]), ['title', title.byPhrases], ['subject', subject]];
}

function box(className: string, children: Node[]): ContainerNode {
  return { type: 'container', className, children };
}

function line(className: string, text: string): Node {
  return { type: 'text', className, text };
}
