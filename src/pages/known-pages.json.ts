import type { APIRoute } from 'astro';
import { codesOf, pairsOf } from '#catalog.ts';
import { pairId } from '#domain/comparison.ts';
import { redirectRules, type KnownAddresses } from '#domain/mistyped-path.ts';
import { protocols } from '#domain/protocols.ts';
import { localeTags } from '#i18n/locales.ts';

/** What the not-found page looks up, and the rules from which a host can make real redirects. */
export const GET: APIRoute = async () => {
  const known = {
    locales: localeTags,
    protocols: await Promise.all(protocols.map(async (protocol) => ({ id: protocol.id, codes: await codesOf(protocol), pairs: (await pairsOf(protocol)).map(pairId) }))),
  };
  return new Response(JSON.stringify({ ...known, redirects: redirectRules(known) } satisfies KnownAddresses));
};
