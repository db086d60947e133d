/** Binds the files of `content/` to their schemas. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { siteTextNames } from '#domain/prose.ts';
import { codeProse, labels, localNote, pairNote, siteText } from '#schemas/prose.ts';
import { questionPairs } from '#schemas/questions.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';
import { source } from '#schemas/source.ts';

/** The path without its ending: dots in the name of a code stay. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.[^./]+$/, '');

export const collections = {
  facts: defineCollection({ loader: glob({ base: './content/facts', pattern: '**/*.json', generateId }), schema: replyCodeFacts }),
  prose: defineCollection({ loader: glob({ base: './content/prose', pattern: ['**/*.md', '!**/*-vs-*.md'], generateId }), schema: codeProse }),
  notes: defineCollection({ loader: glob({ base: './content/prose', pattern: '**/*-vs-*.md', generateId }), schema: pairNote }),
  siteTexts: defineCollection({ loader: glob({ base: './content', pattern: siteTextNames.map((name) => `${name}/*.md`), generateId }), schema: siteText }),
  local: defineCollection({ loader: glob({ base: './content/local', pattern: '**/*.md', generateId }), schema: localNote }),
  labels: defineCollection({ loader: glob({ base: './content/labels', pattern: '*.json', generateId }), schema: labels }),
  questions: defineCollection({ loader: glob({ base: './content/questions', pattern: '*.json', generateId }), schema: questionPairs }),
  sources: defineCollection({ loader: file('./content/sources.json'), schema: source }),
};
