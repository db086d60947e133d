/** `npm run urls:publish`: takes every path and id of the built site into the ledger of what is published. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extendLedger, parseLedger, readImagePaths, writeLedger } from './published-urls.ts';
import { readProgramFiles } from './program-files.ts';
import { readBuiltSite } from './site-faults.ts';

const file = 'content/published-urls.txt';
const known = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map<string, readonly string[]>();
const extended = extendLedger(known, [...readBuiltSite('dist'), ...readProgramFiles('dist'), ...readImagePaths('dist')]);
writeFileSync(file, writeLedger(extended));
const count = (entries: ReadonlyMap<string, readonly string[]>): number => [...entries.values()].reduce((sum, ids) => sum + ids.length, entries.size);
console.log(`${extended.size} paths with ${count(extended) - extended.size} ids, ${count(extended) - count(known)} of them new`);
