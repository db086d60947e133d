/** The data on one code. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionOf, everyCode, translatorFor } from '#catalog.ts';
import { protocolById } from '#domain/protocols.ts';
import { addressesUnder } from '#routes.ts';
import { codeData } from '#view-models/data.ts';

export const getStaticPaths = (async () => (await everyCode()).map((entry) => ({ params: { ...entry }, props: entry }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { locale, protocol, code } }) =>
  Response.json(codeData(await translatorFor(locale), await editionOf(protocolById(protocol), locale), code, addressesUnder(site)));
