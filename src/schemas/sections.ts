/** The body of a Markdown file: fixed sections, each under its id as a second-level heading. */
import type { Sections } from '#domain/prose.ts';

/** Splits a body into its sections; those in `optional` may be missing. Throws an error that names each section that is missing, surplus, empty or out of order. */
export function splitSections<Id extends string, Optional extends Id = never>(body: string, ids: readonly Id[], optional: readonly Optional[] = []): Sections<Id, Optional, string> {
  const [preamble = '', ...parts] = body.split(/^## +/m);
  const found = parts.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { id: heading.trim(), text: lines.join('\n').trim() };
  });
  const names = found.map(({ id }) => id);
  const faults = [
    ...(preamble.trim() === '' ? [] : ['text before the first section']),
    ...ids.filter((id) => !names.includes(id) && !optional.some((other) => other === id)).map((id) => `section "## ${id}" is missing`),
    ...names.filter((name) => !ids.some((id) => id === name)).map((name) => `section "## ${name}" is surplus`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `section "## ${name}" stands twice`),
    ...found.filter(({ text }) => text === '').map(({ id }) => `section "## ${id}" is empty`),
  ];
  if (faults.length === 0 && names.join() !== ids.filter((id) => names.includes(id)).join()) faults.push('the sections are out of order');
  if (faults.length > 0) throw new Error(`${faults.join('; ')}; expected ${ids.map((id) => `## ${id}`).join(', ')}`);
  return Object.fromEntries(found.map(({ id, text }) => [id, text])) as Sections<Id, Optional, string>;
}
