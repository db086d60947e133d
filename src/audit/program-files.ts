/** What is built for programs: the Markdown twins, the data, the feeds, the guide for language models. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedPath, type BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';

export interface ProgramFile {
  /** The path under which it is served: `/ja/smtp/550.md`. */
  readonly path: string;
  readonly text: string;
}

const published = /\.md$|^\/api\/.*\.json$|\/feed\.xml$|^\/llms\.txt$/;

/** What no such file holds: remains of templates, of values that are no text, and of HTML. */
const leftovers = /\{\{|\[object |<\/?(?:p|ul|ol|li|code|pre|strong|em|a|span|h[1-6])[ >]/;

/** The files of a built site that programs read, by path in ascending order. Throws where the folder cannot be read. */
export function readProgramFiles(root: string): ProgramFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => ({ file, path: servedPath(file) }))
    .filter(({ path }) => published.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ file, path }) => ({ path, text: readFileSync(join(root, file), 'utf8') }));
}

/** The faults of these files: addresses of the site that lead nowhere, leftovers, a character that no file should have. */
export function programFileFaults(files: readonly ProgramFile[], pages: readonly BuiltPage[], root: string, origin: string): Fault[] {
  const byPath = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const known = new Map<string, string | null>();
  return files.flatMap(({ path, text }) => {
    const [leftover] = leftovers.exec(text) ?? [];
    const dead = [...addressesIn(text, origin)].flatMap((address): Fault[] => {
      const message = known.has(address) ? known.get(address) : whyDead(new URL(address), byPath, root);
      known.set(address, message ?? null);
      return message === null || message === undefined ? [] : [{ file: path, field: `address "${address}"`, message }];
    });
    return [...dead, ...(leftover === undefined ? [] : [{ file: path, field: 'text', message: `has "${leftover}" left in it; mend what it is made from` }])];
  });
}

/** The addresses of the site that a text names, each once. */
function addressesIn(text: string, origin: string): Set<string> {
  return new Set(text.split(origin).slice(1).map((rest) => `${origin}${/^[^\s"'<>()[\]\\|]*/.exec(rest)?.[0] ?? ''}`));
}

function whyDead({ pathname, hash }: URL, byPath: ReadonlyMap<string, ReadonlySet<string>>, root: string): string | null {
  const ids = byPath.get(pathname);
  if (ids === undefined) return !pathname.endsWith('/') && existsSync(join(root, pathname)) ? null : 'leads nowhere';
  return hash === '' || ids.has(decodeURIComponent(hash.slice(1))) ? null : `leads to a page without the id "${hash.slice(1)}"`;
}
