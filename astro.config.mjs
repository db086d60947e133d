import { defineConfig } from 'astro/config';
import { auditContent } from '#integrations/audit-content.ts';
import { builtSite } from '#integrations/built-site.ts';
import { devPages } from '#integrations/dev-pages.ts';
import redirects from './content/redirects.json' with { type: 'json' };

/** The public origin; without it, the address that `npm start` serves. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  site,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // One request for a page: its styles come with it.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  redirects,
  // Scripts come from files of their own, so that a content security policy can forbid all others.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [auditContent(), devPages(), builtSite(site, redirects)],
});
