/** The files of a content folder, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** `facts/smtp/550.json` */
  readonly path: string;
  readonly text: string;
}

/** Every file below the folder, by path in ascending order. Throws where the folder cannot be read. */
export function readContentFiles(root: string): ContentFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length).replace(/^[/\\]/, '').replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}
