/** The texts of a page in one language; sections hold HTML. */
import type { SourceReference } from './reply-code.ts';

export const proseSections = ['meaning', 'when', 'sender', 'sender-admin', 'recipient-admin', 'avoid'] as const;
export type ProseSection = (typeof proseSections)[number];
/** What a code that no RFC defines may have nothing to say on. */
export const optionalForNonStandard = ['recipient-admin', 'avoid'] as const satisfies readonly ProseSection[];

export const noteSections = ['decide', 'example', 'which'] as const;
export type NoteSection = (typeof noteSections)[number];
/** Some pairs are confused without harm, and then there is no story to tell. */
export const optionalInNotes = ['example'] as const satisfies readonly NoteSection[];

/** Texts by the id of their section; what is optional may be missing. */
export type Sections<Id extends string, Optional extends Id = never> = Readonly<Record<Exclude<Id, Optional>, string> & Partial<Record<Optional, string>>>;

export interface CodeProse {
  readonly title: string;
  /** The name for narrow places and page titles. */
  readonly short: string;
  /** One sentence that stands alone. */
  readonly summary: string;
  readonly updated: string;
  readonly sections: Sections<ProseSection, (typeof optionalForNonStandard)[number]>;
}

/** What one language adds on a code: how the mail services of its country answer with it. */
export interface LocalNote {
  readonly sources: readonly SourceReference[];
  readonly updated: string;
  readonly html: string;
}

/** An authored note on one pair of codes. */
export interface PairNote {
  /** One sentence: what decides between the two. */
  readonly difference: string;
  readonly sources: readonly SourceReference[];
  readonly updated: string;
  readonly sections: Sections<NoteSection, (typeof optionalInNotes)[number]>;
}
