/** The sitemap as the built pages tell it: what is for search engines, in which languages, how old it is. */
import { fileURLToPath } from 'node:url';
import sitemapOfPages from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readBuiltPage } from '#audit/built-page.ts';

/** Two integrations: one that learns where the site is built, and the sitemap that reads the heads of the built pages. */
export function sitemap(): AstroIntegration[] {
  let root = '';
  const builtPage = (url: string): ReturnType<typeof readBuiltPage> => readBuiltPage(root, `${new URL(url).pathname.slice(1)}index.html`);
  return [
    { name: 'sitemap-root', hooks: { 'astro:config:done': ({ config }) => { root = fileURLToPath(config.outDir); } } },
    sitemapOfPages({
      serialize: (item) => {
        const { indexable, alternates, updated } = builtPage(item.url);
        if (!indexable) return undefined;
        return {
          url: item.url,
          links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
          ...(updated === null ? {} : { lastmod: updated }),
        };
      },
    }),
  ];
}
