import type { APIRoute } from 'astro';
import { translatorFor } from '#catalog.ts';
import { localeTags } from '#i18n/locales.ts';
import { languageOffers } from '#view-models/language-offers.ts';

/** One sentence a language, fetched only by browsers of another language than the page's. */
export const GET: APIRoute = async () => new Response(JSON.stringify(languageOffers(await Promise.all(localeTags.map(translatorFor)))));
