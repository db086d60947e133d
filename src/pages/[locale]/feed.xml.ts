/** New and changed codes as an Atom feed. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionOf, translatorFor } from '#catalog.ts';
import { protocols } from '#domain/protocols.ts';
import { atomFeed } from '#formats/atom.ts';
import { localeTags } from '#i18n/locales.ts';
import { addressesUnder } from '#routes.ts';
import { feed } from '#view-models/feed.ts';

export const getStaticPaths = (() => localeTags.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { locale } }) => {
  const view = feed(await translatorFor(locale), await Promise.all(protocols.map((protocol) => editionOf(protocol, locale))));
  return new Response(atomFeed(view, addressesUnder(site)));
};
