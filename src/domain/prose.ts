/** The texts of a page in one language; sections hold HTML. */
import type { SourceReference } from './reply-code.ts';

export const proseSections = ['meaning', 'when', 'sender', 'sender-admin', 'recipient-admin', 'avoid'] as const;
export type ProseSection = (typeof proseSections)[number];

export const noteSections = ['decide', 'example', 'which'] as const;
export type NoteSection = (typeof noteSections)[number];

export interface CodeProse {
  readonly title: string;
  /** The name for narrow places and page titles. */
  readonly short: string;
  /** One sentence that stands alone. */
  readonly summary: string;
  readonly updated: string;
  readonly sections: Readonly<Record<ProseSection, string>>;
}

/** An authored note on one pair of codes. */
export interface PairNote {
  /** One sentence: what decides between the two. */
  readonly difference: string;
  readonly sources: readonly SourceReference[];
  readonly updated: string;
  readonly sections: Readonly<Record<NoteSection, string>>;
}
