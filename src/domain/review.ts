/** How good a text was found by somebody who did not write it. */

export const criteria = ['accuracy', 'terminology', 'fluency', 'register', 'completeness'] as const;
export type Criterion = (typeof criteria)[number];

export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

export interface Finding {
  readonly severity: Severity;
  readonly field: string;
  readonly note: string;
}

export interface Review {
  readonly date: string;
  /** 1 to 5 for each criterion. */
  readonly scores: Readonly<Record<Criterion, number>>;
  /** What is not mended yet. */
  readonly open: readonly Finding[];
  /** The digest of the text that was reviewed. */
  readonly digest: string;
}

/** What keeps a reviewed text from being published; empty where nothing does. Each criterion must reach 4, and no critical or major finding may be open. */
export function objections({ scores, open }: Review): string[] {
  return [
    ...criteria.filter((criterion) => scores[criterion] < 4).map((criterion) => `${criterion} is ${scores[criterion]}; expected at least 4`),
    ...open.filter(({ severity }) => severity === 'major' || severity === 'critical').map(({ severity, field, note }) => `a ${severity} finding is open in ${field}: ${note}`),
  ];
}

/** The mean of all scores of some reviews; NaN where there is none. */
export function meanScore(reviews: readonly Review[]): number {
  const scores = reviews.flatMap((review) => criteria.map((criterion) => review.scores[criterion]));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
