/** A comparison that search engines are offered, as Markdown. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionOf, indexablePairsOf, translatorFor } from '#catalog.ts';
import { protocolById, protocols } from '#domain/protocols.ts';
import { comparisonMarkdown } from '#formats/comparison-markdown.ts';
import { localeTags } from '#i18n/locales.ts';
import { addressesUnder } from '#routes.ts';
import { comparisonPage } from '#view-models/comparison-page.ts';

export const getStaticPaths = (async () => {
  const all = await Promise.all(protocols.map(async (protocol) => (await indexablePairsOf(protocol)).map((pair) => ({ protocol: protocol.id, pair }))));
  return all.flat().flatMap(({ protocol, pair }) => localeTags.map((locale) => ({
    params: { locale, protocol, first: pair[0], second: pair[1] },
    props: { locale, protocol, pair },
  })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { locale, protocol, pair } }) => {
  const view = comparisonPage(await translatorFor(locale), await editionOf(protocolById(protocol), locale), pair);
  return new Response(comparisonMarkdown(view, addressesUnder(site)));
};
