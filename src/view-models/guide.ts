/** The guide to the site for language models: what it is, where its texts and data lie (llmstxt.org). */
import type { Edition } from '#domain/edition.ts';
import type { SiteText } from '#domain/prose.ts';
import { localeByTag } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';
import { unmarked } from '#i18n/typography.ts';
import { codePath, comparisonsDataPath, dataIndexPath, dataSchemaPath, feedPath, markdownPath, protocolPath, siteTextPath } from '#routes.ts';
import { dataKinds, type DataKind } from '#schemas/data.ts';

export interface GuideLink {
  readonly name: string;
  readonly path: string;
  readonly note: string;
}

export interface Guide {
  readonly name: string;
  readonly summary: string;
  /** Markdown. */
  readonly details: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly links: readonly GuideLink[] }[];
  /** What a reader with little room can leave out. */
  readonly optional: readonly GuideLink[];
}

/** The guide in one language; `others` are the translators of the other languages. Throws where the text for integrators lacks its section on Markdown. */
export function guide(t: Translator, editions: readonly Edition[], integrators: SiteText, others: readonly Translator[]): Guide {
  const markdown = integrators.sections['markdown'];
  if (markdown === undefined) throw new Error(`content/integrators/${t.locale}.md: has no section with the id "markdown"; expected what there is as Markdown`);
  return {
    name: t.label('site.name'),
    summary: unmarked(t.label('home.description')),
    details: [markdown, t.label('footer.licence')],
    sections: [
      ...editions.map(({ protocol }) => ({ heading: t.label('nav.codes', { protocol: protocol.name }), links: [t, ...others].map((own): GuideLink => ({
        name: `${own.label('index.heading', { protocol: protocol.name })} (${localeByTag(own.locale).name})`,
        path: protocolPath(protocol)(own.locale),
        note: own.label('index.description', { protocol: protocol.name }),
      })) })),
      { heading: t.label('home.classes.heading'), links: editions.flatMap((edition) => codeLinks(t, edition)) },
      { heading: t.label('nav.integrators'), links: [
        { name: integrators.title, path: siteTextPath('integrators')(t.locale), note: integrators.description },
        dataLink('index', dataIndexPath),
        ...editions.map(({ protocol }) => dataLink('comparisons', comparisonsDataPath(protocol)(t.locale))),
      ] },
    ],
    optional: [
      ...Object.keys(dataKinds).map((kind) => dataLink(kind as DataKind, dataSchemaPath(kind))),
      ...[t, ...others].map((own) => ({ name: own.label('feed.title'), path: feedPath(own.locale), note: localeByTag(own.locale).name })),
    ],
  };
}

/** A line for each code, with what it says. */
function codeLinks(t: Translator, { protocol, codes }: Edition): GuideLink[] {
  return [...codes].map(([code, { prose }]) => ({
    name: t.label('more.code', { protocol: protocol.name, code, title: prose.title }),
    path: markdownPath(codePath(protocol, code))(t.locale),
    note: unmarked(prose.summary),
  }));
}

/** A document of the API, by its path, with what its schema says about it. */
function dataLink(kind: DataKind, path: string): GuideLink {
  return { name: path, path, note: dataKinds[kind].description ?? '' };
}
