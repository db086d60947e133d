/** Draws the images that other sites show beside a link, and keeps them from one build to the next. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { size, stylesheet, textsOf, type SocialCard } from './card.ts';
import { fittingTree } from './fit.ts';
import { charactersWithoutGlyph, fontFamilies, fontFiles, versions } from './fonts.ts';

/** Where drawn images are kept; what is missing there is drawn again. */
const keptImages = join(process.cwd(), 'node_modules/.cache/replycode-social');

/** The version of the design: made of the files that it is drawn from, so that nobody has to count it up. */
const design = digest(['src/styles/tokens.css', 'public/wordmark.svg', ...readdirSync(join(process.cwd(), 'src/social')).sort().map((name) => `src/social/${name}`)]
  .map((source) => readFileSync(join(process.cwd(), source), 'utf8')));

const renderer = new Renderer();
const options = { css: [stylesheet], fonts: [...fontFiles], fontFamilies: [...fontFamilies] };

/** The image of a card as PNG, drawn anew only where something of it has changed. Throws where no font has a glyph for a character. */
export async function socialImage(card: SocialCard, folder = keptImages): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, fileName(card));
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Uint8Array(kept);
  refuseMissingGlyphs([card], folder);
  const image = await renderer.render(await fittingTree(card, (tree) => renderer.measure(tree, options)), { ...options, ...size });
  await keep(file, image);
  return image;
}

/** Throws an error that names every character of the cards that no font has a glyph for. Where an image is kept, its card was found whole when it was drawn. */
export function refuseMissingGlyphs(cards: readonly SocialCard[], folder = keptImages): void {
  const faults = cards.filter((card) => !existsSync(join(folder, fileName(card)))).flatMap((card) => textsOf(card).flatMap(([field, text]) => charactersWithoutGlyph(text).map((character) =>
    `  ${card.path}: ${field}: no font of the social images has "${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) in "${text.replaceAll('\u200B', '')}"; write it without, or add a font to src/social/fonts.ts`)));
  if (faults.length > 0) throw new Error(`social images: ${faults.length} fault${faults.length === 1 ? '' : 's'}\n${faults.join('\n')}`);
}

/** Made of all that the image depends on: another word, another design, another version, and it has another name. */
function fileName(card: SocialCard): string {
  return `${digest([card, design, versions])}.png`;
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Under a passing name first: another build may read at the same time. A folder that cannot be written to costs time, not the build. */
async function keep(file: string, image: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(unfinished, image);
    await rename(unfinished, file);
  } catch (error) {
    console.warn(`social images: ${file} could not be kept: ${String(error)}`);
  }
}
