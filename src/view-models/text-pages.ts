/** The pages that are about the site: about, and not found. */
import type { Translator } from '#i18n/translator.ts';
import { localeByTag } from '#i18n/locales.ts';
import { protocols } from '#domain/protocols.ts';
import { aboutPath, choicePath, homePath, notFoundPath, protocolPath } from '#routes.ts';
import { page, type Page } from './page-head.ts';

export interface AboutPage {
  readonly page: Page;
  readonly heading: string;
  readonly html: string;
  readonly updated: { readonly text: string; readonly date: string };
}

/** The same short text in every language, each with a way on. */
export interface Choice {
  readonly locale: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly path: string;
}

export interface ChoicePage {
  readonly page: Page;
  readonly heading: string;
  readonly choices: readonly Choice[];
}

/** The about page around its text. */
export function aboutPage(t: Translator, text: { title: string; description: string; updated: string; html: string }): AboutPage {
  const { title, description, html, updated: date } = text;
  return {
    page: page(t, { title, description, path: aboutPath, crumbs: [{ name: t.label('nav.about'), path: null }] }),
    heading: title,
    html,
    updated: { text: t.label('tools.updated', { date: t.date(date) }), date },
  };
}

/** The choice of a language. The frame is in the first of them. */
export function choicePage(translators: readonly Translator[]): ChoicePage {
  return everyLanguage(translators, {
    path: choicePath,
    title: (t) => `${t.label('site.name')}: ${t.label('site.tagline')}`,
    indexable: true,
    choice: (t) => ({ heading: t.label('site.tagline'), text: t.label('home.lead'), path: homePath(t.locale) }),
  });
}

/** What a reader sees under an address that does not exist, with the way to the list of codes. */
export function notFoundPage(translators: readonly Translator[]): ChoicePage {
  const [protocol] = protocols;
  if (protocol === undefined) throw new Error('the site has no protocol');
  return everyLanguage(translators, {
    path: notFoundPath,
    title: (t) => t.label('not-found.title'),
    indexable: false,
    choice: (t) => ({ heading: t.label('not-found.title'), text: t.label('not-found.text'), path: protocolPath(protocol)(t.locale) }),
  });
}

interface EveryLanguage {
  readonly path: string;
  readonly title: (t: Translator) => string;
  readonly indexable: boolean;
  readonly choice: (t: Translator) => Pick<Choice, 'heading' | 'text' | 'path'>;
}

function everyLanguage(translators: readonly Translator[], { path, title, indexable, choice }: EveryLanguage): ChoicePage {
  const [first] = translators;
  if (first === undefined) throw new Error('the site has no language');
  const frame = page(first, { title: title(first), description: first.label('home.description'), path: homePath, defaultPath: path, indexable });
  return {
    page: { ...frame, path, languages: frame.languages.map((language) => ({ ...language, current: false })) },
    heading: title(first),
    choices: translators.map((t) => ({ locale: t.locale, name: localeByTag(t.locale).name, ...choice(t) })),
  };
}
