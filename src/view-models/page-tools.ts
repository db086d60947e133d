/** The end of a page: what to link, what to paste into a ticket, where it comes from, how old it is. */
import { cite, type SourceRegistry } from '#domain/source.ts';
import type { SourceReference } from '#domain/reply-code.ts';
import type { Translator } from '#i18n/translator.ts';
import { sourceFact, type Fact } from './fact-words.ts';
import type { LanguageLink, Page } from './page-head.ts';

export interface PageTools {
  readonly heading: string;
  readonly address: string;
  readonly path: string;
  /** The words of the buttons that copy. */
  readonly copy: { readonly link: string; readonly ticket: string; readonly reply: string; readonly copied: string; readonly failed: string; readonly language: string };
  readonly ticket: string;
  readonly ticketText: string;
  readonly languagesHeading: string;
  readonly languages: readonly LanguageLink[];
  readonly updated: { readonly text: string; readonly date: string };
  readonly sourcesHeading: string;
  /** Each document once: an RFC with the section that comes first, and further sections by their numbers. */
  readonly sources: readonly (Fact & { readonly sections: readonly { readonly number: string; readonly href: string }[] })[];
}

interface ToolsContent {
  readonly ticketText: string;
  /** The date of the newest part of the page. */
  readonly updated: string;
  readonly references: readonly SourceReference[];
  readonly registry: SourceRegistry;
}

/** RFC 3207 before RFC 5321, section 4.2 before 4.10. */
const byNumber = new Intl.Collator('und', { numeric: true });

/** The tools of a page. Each source is listed once, RFCs first, by number. */
export function pageTools(t: Translator, { path, languages }: Page, { ticketText, updated, references, registry }: ToolsContent): PageTools {
  const sources = [...Map.groupBy([...new Set(references)].sort(byNumber.compare), (reference) => reference.split('#')[0]).values()].flatMap(([first, ...further]) => (first === undefined ? [] : [{
    ...sourceFact(t, first, registry),
    sections: further.map((reference) => cite(reference, registry)).flatMap((citation) => (citation.kind === 'rfc' ? [{ number: citation.section, href: citation.url }] : [])),
  }]));
  return {
    heading: t.label('tools.heading'),
    address: t.label('tools.address'),
    path,
    copy: {
      link: t.label('tools.copy.link'),
      ticket: t.label('tools.copy.ticket'),
      reply: t.label('tools.copy.reply'),
      copied: t.label('tools.copied'),
      failed: t.label('tools.copy-failed'),
      language: t.label('tools.ticket-language'),
    },
    ticket: t.label('tools.ticket'),
    ticketText,
    languagesHeading: t.label('tools.languages'),
    languages,
    updated: { text: t.label('tools.updated', { date: t.date(updated) }), date: updated },
    sourcesHeading: t.label('sources.heading'),
    sources: [...sources.filter(({ verbatim }) => !verbatim), ...sources.filter(({ verbatim }) => verbatim)],
  };
}
