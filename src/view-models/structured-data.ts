/** What a page is in the words of schema.org, for search engines and assistants: one graph a page, of plain data. */
import type { BreadcrumbList, DefinedTerm, DefinedTermSet, Graph, TechArticle, Thing, WebPage, WebSite } from 'schema-dts';
import type { Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { codePath, homePath, protocolPath, socialImagePath, type Addresses } from '#routes.ts';
import type { Crumb } from './page-head.ts';

/** The graph of a page, once it is known under which origin its paths are addresses. */
export type StructuredData = (address: Addresses) => Graph;

interface Article {
  readonly path: string;
  readonly headline: string;
  readonly description: string;
  readonly modified: string;
  /** The name of its social image. */
  readonly image: string;
  /** From below the home page. */
  readonly crumbs: readonly Crumb[];
  /** The codes that the article is about. */
  readonly codes: readonly string[];
}

/** An article on one or two codes. */
export function articleData(t: Translator, edition: Edition, { path, headline, description, modified, image, crumbs, codes }: Article): StructuredData {
  return (address) => {
    const article: TechArticle = {
      '@type': 'TechArticle',
      '@id': `${address(path)}#article`,
      headline,
      description,
      inLanguage: t.locale,
      image: address(socialImagePath(image)(t.locale)),
      dateModified: modified,
      mainEntityOfPage: address(path),
      isPartOf: { '@id': address(homePath(t.locale)) },
      about: codes.map((code) => definedTerm(t, edition, code, address)),
    };
    return graph([article, breadcrumbs(crumbs, path, address)]);
  };
}

/** The list of all codes of a protocol, as a set of terms. */
export function termSetData(t: Translator, edition: Edition, { path, headline, description, crumbs }: Omit<Article, 'codes' | 'image' | 'modified'>): StructuredData {
  return (address) => {
    const set: DefinedTermSet = {
      '@type': 'DefinedTermSet',
      '@id': `${address(path)}#codes`,
      name: headline,
      description,
      inLanguage: t.locale,
      hasDefinedTerm: [...edition.codes.keys()].map((code) => ({ '@id': `${address(codePath(edition.protocol, code)(t.locale))}#term` })),
    };
    return graph([set, breadcrumbs(crumbs, path, address)]);
  };
}

/** A text about the site. */
export function textData(t: Translator, { path, headline, description, modified, crumbs }: Omit<Article, 'codes' | 'image'>): StructuredData {
  return (address) => {
    const text: WebPage = { '@type': 'WebPage', '@id': address(path), url: address(path), name: headline, description, inLanguage: t.locale, dateModified: modified, isPartOf: { '@id': address(homePath(t.locale)) } };
    return graph([text, breadcrumbs(crumbs, path, address)]);
  };
}

/** The site in one language, as `path` begins it. */
export function siteData(t: Translator, path: string): StructuredData {
  return (address) => {
    const site: WebSite = { '@type': 'WebSite', '@id': address(path), url: address(path), name: t.label('site.name'), description: t.label('site.tagline'), inLanguage: t.locale };
    return graph([site]);
  };
}

function definedTerm(t: Translator, { protocol, codes }: Edition, code: string, address: Addresses): DefinedTerm {
  const path = address(codePath(protocol, code)(t.locale));
  return {
    '@type': 'DefinedTerm',
    '@id': `${path}#term`,
    termCode: code,
    name: codes.get(code)?.prose.title ?? code,
    url: path,
    inDefinedTermSet: { '@id': `${address(protocolPath(protocol)(t.locale))}#codes` },
  };
}

function breadcrumbs(crumbs: Article['crumbs'], path: string, address: Addresses): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: plainText(crumb.name), item: address(crumb.path ?? path) })),
  };
}

function graph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
