/** `npm run review <file>…`: takes the results of reviews into `content/reviews.json`, with the digests of the texts as they are now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { review, reviews } from '#schemas/review.ts';
import { textDigest } from './text-digest.ts';
import type { Review } from '#domain/review.ts';

const register = 'content/reviews.json';
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('expected files with results of reviews: an object from the path of a text to date, scores and open findings');

const known = existsSync(register) ? reviews.parse(JSON.parse(readFileSync(register, 'utf8'))) : {};
const added = files.flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>));
const recorded = added.map(([path, result]): [string, Review] => [path, review.parse({ ...result, digest: textDigest(readFileSync(`content/${path}`, 'utf8')) })]);
const all = Object.entries({ ...known, ...Object.fromEntries(recorded) }).sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(register, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
console.log(`${recorded.length} reviews recorded, ${all.length} in all`);
