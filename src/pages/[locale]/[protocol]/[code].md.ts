/** The page of a code as Markdown. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { editionOf, everyCode, translatorFor } from '#catalog.ts';
import { protocolById } from '#domain/protocols.ts';
import { codeMarkdown } from '#formats/code-markdown.ts';
import { addressesUnder } from '#routes.ts';
import { codePage } from '#view-models/code-page.ts';

export const getStaticPaths = (async () => (await everyCode()).map((entry) => ({ params: { ...entry }, props: entry }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ site, props: { locale, protocol, code } }) => {
  const view = codePage(await translatorFor(locale), await editionOf(protocolById(protocol), locale), code);
  return new Response(codeMarkdown(view, addressesUnder(site)));
};
