/** `npm run l10n`: what each locale lacks and what is older than its source. `npm run l10n -- --stamp <file>…` records that a translation is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { siteTextNames } from '#domain/prose.ts';
import { localeTags, sourceLocale } from '#i18n/locales.ts';
import { readContentFiles } from './content-files.ts';
import { textDigest } from './text-digest.ts';
import { translationStates } from './translation-states.ts';

const [option, ...stamped] = process.argv.slice(2);

if (option === '--stamp') {
  if (stamped.length === 0) throw new Error('expected the files to stamp, such as content/prose/ja/smtp/550.md');
  stamped.forEach(stamp);
} else if (option !== undefined) {
  throw new Error(`unknown option "${option}"; expected --stamp <file>…`);
} else {
  const states = translationStates(readContentFiles('content'));
  for (const locale of localeTags.filter((tag) => tag !== sourceLocale)) {
    const own = states.filter((state) => state.locale === locale);
    const pending = own.filter(({ state }) => state !== 'current');
    console.log(`${locale}: ${own.length - pending.length} of ${own.length} texts up to date`);
    for (const { path, state } of pending) console.log(`  ${state.padEnd(7)} content/${path}`);
  }
}

function stamp(file: string): void {
  const source = file.replace(new RegExp(`((?:prose|${siteTextNames.join('|')})/)[^/.]+`), `$1${sourceLocale}`);
  if (source === file) throw new Error(`${file} is no translation`);
  const text = readFileSync(file, 'utf8');
  const line = `sourceDigest: "${textDigest(readFileSync(source, 'utf8'))}"`;
  const stampedText = /^sourceDigest:/m.test(text) ? text.replace(/^sourceDigest:.*$/m, line) : text.replace(/^---\n([\s\S]*?)\n---\n/, `---\n$1\n${line}\n---\n`);
  writeFileSync(file, stampedText);
  console.log(`${file} is made from the present ${source}`);
}
