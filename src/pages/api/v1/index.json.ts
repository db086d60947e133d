/** What data there is. */
import type { APIRoute } from 'astro';
import { editionOf, translatorFor } from '#catalog.ts';
import { protocols } from '#domain/protocols.ts';
import { localeTags } from '#i18n/locales.ts';
import { addressesUnder } from '#routes.ts';
import { dataIndex } from '#view-models/data.ts';

export const GET: APIRoute = async ({ site }) => {
  const languages = await Promise.all(localeTags.map(async (locale) => ({
    t: await translatorFor(locale),
    editions: await Promise.all(protocols.map((protocol) => editionOf(protocol, locale))),
  })));
  return Response.json(dataIndex(languages, addressesUnder(site)));
};
