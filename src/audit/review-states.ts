/** Which texts were reviewed as they are now, and what keeps the others from being published. */
import { siteTextNames } from '#domain/prose.ts';
import { objections, type Review } from '#domain/review.ts';
import { reviews } from '#schemas/review.ts';
import type { ContentFile } from './content-files.ts';
import { textDigest } from './text-digest.ts';

export interface ReviewState {
  /** The path of the text below `content/`. */
  readonly path: string;
  /** The review of the text as it is now; null where there is none. */
  readonly review: Review | null;
  /** What is to be done before the text may be published; empty where nothing is. */
  readonly objections: readonly string[];
}

/** The folders whose texts are reviewed. */
const reviewed = ['prose', 'local', 'labels', ...siteTextNames];

/** The state of every text, in the order of the files. Throws where the register of reviews is malformed. */
export function reviewStates(files: readonly ContentFile[]): ReviewState[] {
  const register = files.find(({ path }) => path === 'reviews.json');
  const known = register === undefined ? {} : reviews.parse(JSON.parse(register.text));
  return files.filter(({ path }) => reviewed.some((folder) => path.startsWith(`${folder}/`))).map(({ path, text }): ReviewState => {
    const review = known[path];
    if (review === undefined) return { path, review: null, objections: ['was not reviewed; have it reviewed by somebody who did not write it and record the result with `npm run review`'] };
    if (review.digest !== textDigest(text)) return { path, review: null, objections: [`has changed since its review of ${review.date}; have it reviewed again and record the result with \`npm run review\``] };
    return { path, review, objections: objections(review) };
  });
}
