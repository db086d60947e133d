/** What every page needs around its content: metadata, alternates, navigation. */
import { locales, sourceLocale, type Locale } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';
import { keepTogether, plainText } from '#i18n/typography.ts';
import { protocols } from '#domain/protocols.ts';
import { siteTextNames } from '#domain/prose.ts';
import { feedPath, homePath, protocolPath, siteImage, siteTextPath, socialImagePath, type LocalePath } from '#routes.ts';
import type { StructuredData } from './structured-data.ts';

export interface LanguageLink {
  readonly locale: Locale;
  readonly name: string;
  readonly path: string;
  readonly current: boolean;
}

export interface Crumb {
  readonly name: string;
  readonly path: string | null;
}

/** The same content in a form for programs. */
export interface Format {
  readonly type: 'text/markdown' | 'application/json' | 'application/atom+xml';
  readonly path: string;
}

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Where readers go for whom no language fits. */
  readonly defaultPath: string;
  readonly indexable: boolean;
  readonly languages: readonly LanguageLink[];
  readonly formats: readonly Format[];
  /** What chat programs show with a link: an answer rather than what the page is about, the image, and two facts. */
  readonly card: { readonly locale: string; readonly text: string; readonly image: string; readonly facts: readonly { readonly property: string; readonly value: string }[] };
  /** Null on pages that say nothing to search engines. */
  readonly data: StructuredData | null;
  readonly crumbs: readonly Crumb[];
  readonly labels: {
    readonly site: string;
    readonly skip: string;
    readonly breadcrumb: string;
    readonly languages: string;
    readonly licence: string;
  };
  readonly home: string;
  readonly links: readonly { readonly name: string; readonly path: string }[];
}

interface PageContent {
  readonly title: string;
  readonly description: string;
  /** The page in a sentence, for those who do not open it; the description where there is none. */
  readonly answer?: string;
  readonly path: LocalePath;
  readonly indexable?: boolean;
  readonly defaultPath?: string;
  /** The name of the social image; that of the site where the page has none of its own. */
  readonly image?: string;
  readonly facts?: readonly { readonly property: string; readonly value: string }[];
  readonly data?: StructuredData;
  /** Those of the page itself; every page has the feed besides. */
  readonly formats?: readonly Format[];
  readonly crumbs?: readonly Crumb[];
}

/** The frame of a page; `crumbs` lead from below the home page to the page itself. */
export function page(t: Translator, { title, description, answer = description, path, indexable = true, defaultPath = path(sourceLocale), formats = [], crumbs = [], image = siteImage, facts = [], data }: PageContent): Page {
  return {
    locale: t.locale,
    title: plainText(title),
    description: plainText(description),
    path: path(t.locale),
    defaultPath,
    indexable,
    languages: locales.map(({ tag, name }) => ({ locale: tag, name, path: path(tag), current: tag === t.locale })),
    card: { locale: openGraphLocale(t.locale), text: plainText(answer), image: socialImagePath(image)(t.locale), facts },
    data: indexable ? (data ?? null) : null,
    formats: [...formats, { type: 'application/atom+xml', path: feedPath(t.locale) }],
    crumbs: crumbs.length === 0 ? [] : [{ name: t.label('nav.home'), path: homePath(t.locale) }, ...crumbs].map((crumb) => ({ ...crumb, name: keepTogether(crumb.name) })),
    labels: {
      site: t.label('site.name'),
      skip: t.label('nav.skip'),
      breadcrumb: t.label('nav.breadcrumb'),
      languages: t.label('nav.languages'),
      licence: t.label('footer.licence'),
    },
    home: homePath(t.locale),
    links: [
      ...protocols.map((protocol) => ({ name: t.label('nav.codes', { protocol: protocol.name }), path: protocolPath(protocol)(t.locale) })),
      ...siteTextNames.map((name) => ({ name: t.label(`nav.${name}`), path: siteTextPath(name)(t.locale) })),
    ],
  };
}

/** A language with the country where most of its readers are, as Open Graph writes it: `ja_JP`. */
function openGraphLocale(tag: Locale): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region ?? ''}`;
}
