/** Pages that exist while somebody works on the site, and are never built. */
import type { AstroIntegration } from 'astro';

export function devPages(): AstroIntegration {
  return {
    name: 'dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/dev/components', entrypoint: './src/dev/components.astro' });
      },
    },
  };
}
