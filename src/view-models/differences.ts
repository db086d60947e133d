/** The numbered differences of two codes, in whole sentences. */
import { differingRespects, occasionsBeside, profile, type Profile, type Respect } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import { placementOf, type Relation } from '#domain/session.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { actorShares, isForLater, occasionName, people } from './fact-words.ts';
import { respectLabels } from './glance-table.ts';

export interface Difference {
  readonly respect: string;
  readonly statements: readonly Phrase[];
}

interface Subject {
  readonly code: string;
  readonly profile: Profile;
}

/** What is true of one code and not of the other where the two meet, the weightiest respect first. */
export function differences(t: Translator, edition: Edition, first: CodeEntry, second: CodeEntry, relation: Relation): Difference[] {
  const inRelation = ({ facts }: CodeEntry): Subject => {
    const placement = placementOf(relation, facts.code);
    return { code: facts.code, profile: placement === undefined ? profile(facts) : profile(facts, [placement.context]) };
  };
  const [one, other] = [inRelation(first), inRelation(second)];
  return differingRespects(one.profile, other.profile)
    .map((respect) => ({
      respect: t.label(respectLabels[respect]),
      statements: [...statements(t, edition, respect, one, other), ...statements(t, edition, respect, other, one)].map(phrase),
    }))
    .filter(({ statements: said }) => said.length > 0);
}

/** Whole sentences on one code in one respect; none where the table says all there is to say. */
function statements(t: Translator, edition: Edition, respect: Respect, { code, profile: facts }: Subject, other: Subject): string[] {
  switch (respect) {
    case 'class': return [t.label(`differences.class.${facts.class ?? 'none'}`, { code })];
    case 'retry': return [t.label(`differences.retry.${facts.retry}`, { code })];
    case 'connection': return facts.connection === null ? [] : [t.label(`differences.connection.${facts.connection}`, { code })];
    case 'scope': return facts.scope.map((scope) => t.label(`differences.scope.${scope}`, { code }));
    case 'action': return facts.action.map((action) => t.label(`differences.action.${action}`, { code }));
    case 'actors': return [actorStatement(t, code, facts)];
    case 'occasions': return occasionStatements(t, edition, code, facts, other.profile);
    case 'enhanced': return [];
    // What is no reply code at all is told by its class.
    case 'definedIn': return facts.definedIn.length === 0 && facts.class !== null ? [t.label('differences.undefined', { code })] : [];
    default: return respect satisfies never;
  }
}

function actorStatement(t: Translator, code: string, facts: Profile): string {
  const named = actorShares(t, people(facts.actors));
  if (named.length > 0) return t.label(isForLater(facts.actors) ? 'differences.actors.later' : 'differences.actors.people', { code, actors: t.list(named) });
  return t.label(facts.actors.some(({ actors }) => actors.includes('software')) ? 'differences.actors.software' : 'differences.actors.nobody', { code });
}

function occasionStatements(t: Translator, edition: Edition, code: string, own: Profile, other: Profile): string[] {
  const { only, shared } = occasionsBeside(own, other);
  const named = only.filter((stage) => stage !== 'any' && stage !== 'unsolicited').map((stage) => occasionName(t, edition.protocol, stage));
  return [
    ...(named.length === 0 ? [] : [t.label(shared ? 'differences.occasions.only' : 'differences.occasions.stages', { code, occasions: t.list(named) })]),
    ...(only.includes('any') ? [t.label('differences.occasions.any', { code })] : []),
    ...(only.includes('unsolicited') ? [t.label('differences.occasions.unsolicited', { code })] : []),
  ];
}
