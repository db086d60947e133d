/** Stops the build after it ends where the built site has faults, and names them all. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refuse } from '#audit/fault.ts';
import { ledgerFaults, parseLedger, type Redirects } from '#audit/published-urls.ts';
import { programFileFaults, readProgramFiles } from '#audit/program-files.ts';
import { readBuiltSite, siteFaults } from '#audit/site-faults.ts';

export function auditSite(origin: string, redirects: Redirects): AstroIntegration {
  return {
    name: 'audit-site',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = readBuiltSite(root);
        const programFiles = readProgramFiles(root);
        const ledger = parseLedger(readFileSync('content/published-urls.txt', 'utf8'));
        refuse('built site', [
          ...siteFaults(pages, root, origin),
          ...programFileFaults(programFiles, pages, root, origin),
          ...ledgerFaults(ledger, redirects, [...pages, ...programFiles]),
        ]);
      },
    },
  };
}
