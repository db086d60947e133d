/** The data on all comparisons of a protocol. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionOf, translatorFor } from '#catalog.ts';
import { protocolById, protocols } from '#domain/protocols.ts';
import { localeTags } from '#i18n/locales.ts';
import { addressesUnder } from '#routes.ts';
import { comparisonsData } from '#view-models/data.ts';

export const getStaticPaths = (() => localeTags.flatMap((locale) => protocols.map(({ id: protocol }) => ({ params: { locale, protocol }, props: { locale, protocol } })))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { locale, protocol } }) =>
  Response.json(comparisonsData(await translatorFor(locale), await editionOf(protocolById(protocol), locale), addressesUnder(site)));
