/**
 * What a program can tell about the language of the texts: whether they are translated, complete and faithful in what is the same
 * in all languages, and written by the customs of the language. It does not replace a review. The build does not ask for it.
 */
import { sourceRegistry } from '#schemas/source.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';
import { terms, type Terms } from '#schemas/terms.ts';
import type { ContentFile } from './content-files.ts';
import type { Fault } from './fault.ts';
import { codeFaults, listFaults, numberFaults } from './language/fidelity-faults.ts';
import { mixedListFaults, ratioFaults, truncationFaults, widthFaults } from './language/length-faults.ts';
import { particleFaults } from './language/particle-faults.ts';
import { registerFaults } from './language/register-faults.ts';
import { borrowedSentenceFaults, repetitionFaults } from './language/repetition-faults.ts';
import { copiedFaults, foreignLetterFaults, shareFaults, untranslatedFaults } from './language/script-faults.ts';
import { characterFaults, spacingFaults } from './language/spelling-faults.ts';
import { coreTermFaults, forbiddenFaults, latinWords } from './language/term-faults.ts';
import { readTexts, sourceOf, type Text } from './language/texts.ts';

/** All faults of language in the texts of a content folder, in the order of its files. */
export function languageFaults(files: readonly ContentFile[]): Fault[] {
  const known = parsed(files, 'terms.json', terms) ?? { core: [], forbidden: {}, latin: [] };
  const latin = latinWords(known, namesIn(files));
  const texts = readTexts(files);
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return texts.flatMap((text) => {
    const source = sourceOf(text, byPath);
    return [
      ...ownFaults(text, latin),
      ...foreignLetterFaults(text, source),
      ...forbiddenFaults(text, source, known.forbidden[text.locale] ?? []),
      ...(source === null ? [] : comparedFaults(text, source, known, latin)),
      ...borrowedSentenceFaults(text, byPath),
    ];
  });
}

/** What a text shows by itself. */
function ownFaults(text: Text, latin: RegExp): Fault[] {
  return [
    ...shareFaults(text, latin),
    ...untranslatedFaults(text, latin),
    ...characterFaults(text),
    ...spacingFaults(text),
    ...registerFaults(text),
    ...particleFaults(text),
    ...widthFaults(text),
    ...truncationFaults(text),
    ...mixedListFaults(text),
    ...repetitionFaults(text),
  ];
}

/** What shows beside the English text. */
function comparedFaults(text: Text, source: Text, { core }: Terms, latin: RegExp): Fault[] {
  return [
    ...copiedFaults(text, source, latin),
    ...numberFaults(text, source),
    ...codeFaults(text, source),
    ...listFaults(text, source),
    ...ratioFaults(text, source),
    ...coreTermFaults(text, source, core),
  ];
}

/** The names of software and of publishers that the facts and the register of sources know. */
function namesIn(files: readonly ContentFile[]): string[] {
  const publishers = Object.values(parsed(files, 'sources.json', sourceRegistry) ?? {}).map(({ publisher }) => publisher);
  const software = files.filter(({ path }) => path.startsWith('facts/')).flatMap(({ path }) => {
    const facts = parsed(files, path, replyCodeFacts);
    if (facts === null) return [];
    return [...facts.replies.map((reply) => reply.software ?? ''), ...(facts.standard ? [] : facts.emittedBy.map(({ name }) => name))];
  });
  return [...new Set([...publishers, ...software])];
}

/** The content of a file; null where it is missing or malformed, which the content faults report. */
function parsed<Shape>(files: readonly ContentFile[], path: string, schema: { safeParse: (value: unknown) => { success: true; data: Shape } | { success: false } }): Shape | null {
  const file = files.find((own) => own.path === path);
  if (file === undefined) return null;
  try {
    const result = schema.safeParse(JSON.parse(file.text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
