/** The fonts of the images: they come from npm, in many small files, and only those that a card needs are read. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

/** A file of a family and the characters that it is there for. */
export interface FontFile {
  readonly key: string;
  readonly name: string;
  readonly unicodeRange: [number, number][];
  readonly data: () => Buffer<ArrayBuffer>;
}

/** The families by the names that card.css calls them, in the order in which they stand in for each other. */
const packages: Readonly<Record<string, string>> = {
  'Noto Sans': '@fontsource-variable/noto-sans',
  'Noto Sans JP': '@fontsource-variable/noto-sans-jp',
  'Noto Sans KR': '@fontsource-variable/noto-sans-kr',
  'Noto Sans Thai': '@fontsource-variable/noto-sans-thai',
};

export const fontFamilies: readonly string[] = Object.keys(packages);

// Pages are built from a bundle that lies elsewhere: packages are found from where the build was begun.
const project = join(process.cwd(), 'package.json');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every file of every family. */
export const fontFiles: readonly FontFile[] = Object.entries(packages).flatMap(([name, packageName]) => {
  const folder = folderOf(packageName);
  return Object.entries(json(join(folder, 'unicode.json')) as Record<string, string>).map(([subset, ranges]): FontFile => {
    const key = `${packageName.slice(packageName.indexOf('/') + 1)}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    return { key, name, unicodeRange: ranges.split(',').map(parseRange), data: () => readFileSync(join(folder, 'files', key)) };
  });
});

/** What the look of an image depends on besides its card and design: the versions of the fonts and of the program that draws. */
export const versions: readonly string[] = [...Object.values(packages), '@takumi-rs/core'].map((name) => {
  const { version } = json(join(folderOf(name), 'package.json')) as { version: string };
  return `${name} ${version}`;
});

const glyphTests = new Map<string, (codePoint: number) => boolean>();

/** The characters of a text that no font has a glyph for, each once: they would be drawn as empty boxes. */
export function charactersWithoutGlyph(text: string): string[] {
  return [...new Set(text)].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !isInvisible(character) && !fontFiles.some((file) => file.unicodeRange.some(([first, last]) => first <= codePoint && codePoint <= last) && glyphTest(file)(codePoint));
  });
}

/** U+200B and its like only tell where a line may end. */
function isInvisible(character: string): boolean {
  return /\p{Cf}/u.test(character);
}

function glyphTest({ key, data }: FontFile): (codePoint: number) => boolean {
  const known = glyphTests.get(key);
  if (known !== undefined) return known;
  const font = create(data());
  if (font.isCollection) throw new Error(`${key} holds several fonts; expected one`);
  const test = (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint);
  glyphTests.set(key, test);
  return test;
}

function folderOf(packageName: string): string {
  const found = findPackageJSON(packageName, project);
  if (found === undefined) throw new Error(`the package ${packageName} is missing; run npm ci`);
  return dirname(found);
}

/** `U+0000-00ff` or `U+0131`. */
function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
