/** Stops the build before it begins where the content has faults, and names them all. */
import type { AstroIntegration } from 'astro';
import { contentFaults } from '#audit/content-faults.ts';
import { readContentFiles } from '#audit/content-files.ts';
import { refuse } from '#audit/fault.ts';

export function auditContent(): AstroIntegration {
  return {
    name: 'audit-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // Authors may look at half-finished content; it is published only when it is whole.
        if (command === 'build') refuse('content', contentFaults(readContentFiles('content')));
      },
    },
  };
}
