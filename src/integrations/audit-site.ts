/** Stops the build after it ends where the built site has faults, and names them all. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuse } from '#audit/fault.ts';
import { siteFaults } from '#audit/site-faults.ts';

export function auditSite(origin: string): AstroIntegration {
  return {
    name: 'audit-site',
    hooks: {
      'astro:build:done': ({ dir }) => refuse('built site', siteFaults(fileURLToPath(dir), origin)),
    },
  };
}
