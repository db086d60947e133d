/** The editions of the real content without Astro: facts, the names of codes, which pairs have a note; no rendered sections. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { readContentFiles } from '#audit/content-files.ts';
import { questions, type Question } from '#domain/comparison.ts';
import { createEdition, type CodeEntry, type Edition } from '#domain/edition.ts';
import type { PairNote } from '#domain/prose.ts';
import { protocols, type Protocol } from '#domain/protocols.ts';
import type { Locale } from '#i18n/locales.ts';
import { createTranslator, type Labels, type Translator } from '#i18n/translator.ts';
import { codeProse, pairNote } from '#schemas/prose.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';

const files = new Map(readContentFiles('content').map(({ path, text }) => [path, text]));

/** The labels of a locale and what is said in it about every protocol. */
export function readingOf(locale: Locale): { readonly t: Translator; readonly editions: readonly Edition[] } {
  return { t: createTranslator(locale, JSON.parse(textOf(`labels/${locale}.json`)) as Labels), editions: protocols.map((protocol) => editionOf(protocol, locale)) };
}

function editionOf(protocol: Protocol, locale: Locale): Edition {
  const codes = namesIn(`facts/${protocol.id}/`, '.json').map((code): [string, CodeEntry] => [code, {
    facts: replyCodeFacts.parse(JSON.parse(textOf(`facts/${protocol.id}/${code}.json`))),
    prose: { ...codeProse.parse(parseFrontmatter(textOf(`prose/${locale}/${protocol.id}/${code}.md`)).frontmatter), sections: {} as CodeEntry['prose']['sections'] },
    local: null,
  }]);
  const notes = namesIn(`prose/${locale}/${protocol.id}/`, '.md').filter((name) => name.includes('-vs-')).map((name): [string, PairNote] => [name, {
    ...pairNote.parse(parseFrontmatter(textOf(`prose/${locale}/${protocol.id}/${name}.md`)).frontmatter), sections: {} as PairNote['sections'],
  }]);
  return createEdition({ protocol, codes: new Map(codes), notes: new Map(notes), sources: {}, questions: Object.fromEntries(questions.map((question) => [question, []])) as unknown as Readonly<Record<Question, []>> });
}

function namesIn(folder: string, ending: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(ending)).map((path) => path.slice(folder.length, -ending.length));
}

function textOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`content/${path} is missing`);
  return text;
}
