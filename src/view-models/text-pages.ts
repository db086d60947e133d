/** The pages that are about the site: its texts, the choice of a language, and not found. */
import type { Translator } from '#i18n/translator.ts';
import { phrase } from '#i18n/typography.ts';
import { protocols } from '#domain/protocols.ts';
import type { SiteText, SiteTextName } from '#domain/prose.ts';
import { choicePath, homePath, notFoundPath, protocolPath, siteTextPath } from '#routes.ts';
import { everyLanguage, type ChoicePage } from './every-language.ts';
import { page, type Page } from './page-head.ts';
import { siteData, textData } from './structured-data.ts';

export interface SiteTextPage {
  readonly page: Page;
  readonly heading: string;
  readonly html: string;
  readonly updated: { readonly text: string; readonly date: string };
}

/** The page around a text about the site. */
export function siteTextPage(t: Translator, name: SiteTextName, { title, description, html, updated: date }: SiteText): SiteTextPage {
  const path = siteTextPath(name);
  const crumbs = [{ name: t.label(`nav.${name}`), path: null }];
  return {
    page: page(t, { title, description, path, crumbs, data: textData(t, { path: path(t.locale), headline: title, description, modified: date, crumbs }) }),
    heading: title,
    html,
    updated: { text: t.label('tools.updated', { date: t.date(date) }), date },
  };
}

/** The choice of a language. The frame is in the first of them. */
export function choicePage(translators: readonly Translator[]): ChoicePage {
  return everyLanguage(translators, {
    path: choicePath,
    title: (t) => t.label('site.tagline'),
    heading: (t) => t.label('site.name'),
    full: homePath,
    indexable: true,
    data: (t) => siteData(t, choicePath),
    choice: (t) => ({ heading: t.label('site.tagline'), text: phrase(t.label('home.lead')) }),
  });
}

/** What a reader sees under an address that does not exist, with the way to the list of codes. */
export function notFoundPage(translators: readonly Translator[]): ChoicePage {
  const [protocol] = protocols;
  if (protocol === undefined) throw new Error('the site has no protocol');
  return everyLanguage(translators, {
    path: notFoundPath,
    title: (t) => t.label('not-found.title'),
    full: protocolPath(protocol),
    indexable: false,
    choice: (t) => ({ heading: t.label('not-found.title'), text: phrase(t.label('not-found.text')), meant: t.label('not-found.meant') }),
  });
}
