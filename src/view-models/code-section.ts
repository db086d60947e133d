/** What is to be said about one code, on its own page and on its comparisons. */
import type { CodeEntry } from '#domain/edition.ts';
import type { SectionText } from '#domain/prose.ts';
import type { Translator } from '#i18n/translator.ts';
import { keepTogether } from '#i18n/typography.ts';
import { tone } from './fact-words.ts';

export interface ProsePart extends SectionText {
  readonly id: string;
  readonly heading: string;
}

export interface CodeSection {
  /** The id of the section, and the beginning of the ids within it. */
  readonly id: string;
  readonly code: string;
  readonly digit: string;
  readonly title: string;
  readonly summary: string;
  readonly explanation: readonly ProsePart[];
  readonly todo: { readonly id: string; readonly heading: string; readonly actors: readonly ProsePart[] };
  /** Null where there is nothing to warn of. */
  readonly avoid: ProsePart | null;
}

/** The texts of a code under headings that name it; ids are `code-550`, `code-550-meaning` and so on in every language. */
export function codeSection(t: Translator, { facts: { code }, prose }: CodeEntry): CodeSection {
  const id = `code-${code}`;
  const key = tone([code]);
  return {
    id,
    code,
    digit: code.charAt(0),
    title: prose.title,
    summary: keepTogether(prose.summary),
    explanation: (['meaning', 'when'] as const).map((section) => ({
      id: `${id}-${section}`,
      heading: t.label(`section.${section}`, { code }),
      ...prose.sections[section],
    })),
    todo: {
      id: `${id}-what-to-do`,
      heading: t.label(`section.todo.${key}`, { code }),
      actors: (['sender', 'sender-admin', 'recipient-admin'] as const).flatMap((section) => {
        const text = prose.sections[section];
        return text === undefined ? [] : [{ id: `${id}-${section}`, heading: t.label(`section.${section}`), ...text }];
      }),
    },
    avoid: prose.sections.avoid === undefined ? null : { id: `${id}-avoid`, heading: t.label(`section.avoid.${key}`, { code }), ...prose.sections.avoid },
  };
}
