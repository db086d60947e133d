/** The images that other sites show beside a link. */
import type { APIRoute } from 'astro';
import { editionOf, translatorFor } from '#catalog.ts';
import { protocols } from '#domain/protocols.ts';
import { localeTags } from '#i18n/locales.ts';
import { refuseMissingGlyphs, socialImage } from '#social/image.ts';
import { socialCards, type SocialCard } from '#view-models/social-card.ts';

export async function getStaticPaths() {
  const cards = (await Promise.all(localeTags.map(async (locale) => socialCards(await translatorFor(locale), await Promise.all(protocols.map((protocol) => editionOf(protocol, locale))))))).flat();
  refuseMissingGlyphs(cards);
  return cards.map((card) => ({ params: { locale: card.locale, image: card.name }, props: { card } }));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props }) => new Response(await socialImage(props.card), { headers: { 'Content-Type': 'image/png' } });
