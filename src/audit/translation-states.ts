/** Which translations exist, and which of them are older than their source. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { siteTextNames } from '#domain/prose.ts';
import { localeTags, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { ContentFile } from './content-files.ts';
import { textDigest } from './text-digest.ts';

export interface TranslationState {
  readonly locale: Locale;
  /** The path of the translation below `content/`. */
  readonly path: string;
  /** `stale`: made from another text than the present source. */
  readonly state: 'current' | 'stale' | 'missing';
}

/** The state of every text in every language that is not the source, in the order of the sources. */
export function translationStates(files: readonly ContentFile[]): TranslationState[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const sources = files.filter(({ path }) => path.startsWith(`prose/${sourceLocale}/`) || siteTextNames.some((name) => path === `${name}/${sourceLocale}.md`));
  return localeTags.filter((locale) => locale !== sourceLocale).flatMap((locale) =>
    sources.map(({ path, text }): TranslationState => {
      const translated = path.replace(`/${sourceLocale}`, `/${locale}`);
      const own = texts.get(translated);
      if (own === undefined) return { locale, path: translated, state: 'missing' };
      const { sourceDigest: recorded } = parseFrontmatter(own).frontmatter;
      return { locale, path: translated, state: recorded === textDigest(text) ? 'current' : 'stale' };
    }),
  );
}
