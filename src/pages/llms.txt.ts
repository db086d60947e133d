/** The guide for language models, in the language that texts are written in first. */
import type { APIRoute } from 'astro';
import { editionOf, siteText, translatorFor } from '#catalog.ts';
import { protocols } from '#domain/protocols.ts';
import { guideText } from '#formats/guide-text.ts';
import { localeTags, sourceLocale } from '#i18n/locales.ts';
import { addressesUnder } from '#routes.ts';
import { guide } from '#view-models/guide.ts';

export const GET: APIRoute = async ({ site }) => {
  const others = await Promise.all(localeTags.filter((locale) => locale !== sourceLocale).map(translatorFor));
  const editions = await Promise.all(protocols.map((protocol) => editionOf(protocol, sourceLocale)));
  const view = guide(await translatorFor(sourceLocale), editions, await siteText('integrators', sourceLocale), others);
  return new Response(guideText(view, addressesUnder(site)));
};
