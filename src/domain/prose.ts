/** The texts of a page in one language. */
import type { SourceReference } from './reply-code.ts';

export const proseSections = ['meaning', 'when', 'sender', 'sender-admin', 'recipient-admin', 'avoid'] as const;
export type ProseSection = (typeof proseSections)[number];
/** What a code that no RFC defines may have nothing to say on. */
export const optionalForNonStandard = ['recipient-admin', 'avoid'] as const satisfies readonly ProseSection[];

export const noteSections = ['decide', 'example', 'which'] as const;
export type NoteSection = (typeof noteSections)[number];
/** Some pairs are confused without harm, and then there is no story to tell. */
export const optionalInNotes = ['example'] as const satisfies readonly NoteSection[];

/** The text of a section: as it was written, and as a browser shows it. */
export interface SectionText {
  readonly markdown: string;
  readonly html: string;
}

/** Texts by the id of their section; what is optional may be missing. */
export type Sections<Id extends string, Optional extends Id = never, Text = SectionText> = Readonly<Record<Exclude<Id, Optional>, Text> & Partial<Record<Optional, Text>>>;

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
export interface LocalNote extends SectionText {
  readonly sources: readonly SourceReference[];
  readonly updated: string;
}

/** An authored note on one pair of codes. */
export interface PairNote {
  /** One sentence: what decides between the two. */
  readonly difference: string;
  readonly sources: readonly SourceReference[];
  readonly updated: string;
  readonly sections: Sections<NoteSection, (typeof optionalInNotes)[number]>;
}

/** The texts about the site itself, each a page of its own. */
export const siteTextNames = ['about', 'integrators'] as const;
export type SiteTextName = (typeof siteTextNames)[number];

/** A text about the site in one language. */
export interface SiteText {
  readonly title: string;
  readonly description: string;
  readonly updated: string;
  readonly html: string;
  /** What stands under each of its headings, as it was written, by the id of the heading. */
  readonly sections: Readonly<Record<string, string>>;
}
