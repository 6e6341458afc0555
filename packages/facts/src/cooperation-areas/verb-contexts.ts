import type { Clause, ResolvedSentence } from '@diplomatic-relations/engine';
import { isMessage } from '../shared/message.ts';
import type { ContextKind, CooperationContext, Deny } from './context.ts';
import { leftLimit, rightLimit } from './context-limits.ts';
import { hindranceOf } from './hindrance.ts';
import { growsQuarrel } from './quarrels.ts';
import { isDevotedTalk, toldTopic } from './told-topics.ts';
import { COMPRISED, COMPRISING, COOPERATING, DISCUSSING, FIELD_LIST_NOUNS, HELPING, MUTUAL_NOUNS } from './words.ts';

/** The contexts that verbs open: behind an active one, before and behind a passive one. */
export function verbContexts(sentence: ResolvedSentence, deny: Deny): CooperationContext[] {
  const found: CooperationContext[] = [];
  for (const clause of sentence.clauses) {
    const kind = kindOfVerb(sentence, clause);
    const topic = kind === 'list' || hindranceOf(sentence, clause) ? null : toldTopic(sentence, clause);
    if (topic) found.push({ ...beforeVerb(sentence, clause, 'list', true), ...topic });
    if (!kind) continue;
    const hindrance = hindranceOf(sentence, clause);
    if (hindrance) {
      deny(
        { from: clause.verb.from, to: rightLimit(sentence, clause.head, true) },
        kind,
        clause.lemma,
        `is ${hindrance}`,
      );
      continue;
    }
    const anchor = clause.head;
    if (clause.voice === 'passive') found.push(beforeVerb(sentence, clause, kind, false));
    // "A, B and C are the main areas of cooperation"
    if (clause.lemma === 'be' && countsAsFields(sentence, clause)) found.push(beforeVerb(sentence, clause, kind, true));
    const to = rightLimit(sentence, anchor, true);
    found.push({ kind, from: clause.verb.to, to, anchor, nominal: false, mutual: false, clause });
  }
  return found;
}

function beforeVerb(
  sentence: ResolvedSentence,
  clause: Clause,
  kind: ContextKind,
  mutual: boolean,
): CooperationContext {
  const from = leftLimit(sentence, clause);
  return { kind, from, to: clause.verb.from, anchor: clause.head, nominal: false, mutual, clause };
}

/** The verbs that may open a context at all. */
const OPENING: ReadonlySet<string> = new Set([...COMPRISING, ...DISCUSSING, ...HELPING, ...COOPERATING]);

function kindOfVerb(sentence: ResolvedSentence, clause: Clause): ContextKind | null {
  if (isDevotedTalk(sentence, clause)) return 'discussion';
  if (!OPENING.has(clause.lemma)) return null;
  if (growsQuarrel(sentence, clause) || callsToAccount(sentence, clause)) return null;
  if (
    isRebuke(sentence) ||
    tellsOfBlame(sentence, clause) ||
    isAskedOfBoth(sentence, clause) ||
    fightsSomebody(sentence, clause)
  )
    return null;
  if (isOnlookers(sentence, clause) || isSource(sentence, clause)) return null;
  if (isConsideration(sentence, clause) || isDeed(sentence, clause) || goesOnHarming(sentence, clause)) return null;
  // "announced that it lifts the ban": what is announced is no help by being announced.
  if (clause.lemma === 'announce' && clause.object === null) return null;
  if (clause.lemma === 'seek' && isVacancy(sentence, clause)) return null;
  if (isShowOfForce(clause)) return null;
  if (SENDING.has(clause.lemma) && clause.object && isMessage(sentence, clause.object)) return null;
  if (COMPRISING.has(clause.lemma) && isList(sentence, clause)) return 'list';
  if (DISCUSSING.has(clause.lemma)) return 'discussion';
  if (HELPING.has(clause.lemma) && !COOPERATING.has(clause.lemma)) return 'help';
  if (COOPERATING.has(clause.lemma)) return 'cooperation';
  return null;
}

/** "deployed troops along the border": help goes to somebody. */
function isShowOfForce({ lemma, phrases }: Clause): boolean {
  return (
    /^(?:deploy|send|dispatch)$/.test(lemma) &&
    phrases.some(
      ({ preposition, fronted }) => !fronted && /^(?:along|near|against|around|off)$/.test(preposition ?? ''),
    )
  );
}

/** "summoned the ambassador to express concern over the dam": in a sentence of rebuke, no field in which the two work. */
function isRebuke({ clauses, tagged }: ResolvedSentence): boolean {
  return clauses.some(({ lemma, object, subject, voice }) => {
    const called = lemma !== 'summon' ? null : voice === 'passive' ? subject : object;
    return called !== null && tagged.lemmas.slice(called.from, called.to).some((word) => ENVOY.test(word));
  });
}

const ENVOY = /^(?:ambassador|envoy|charg[eé]|diplomat|attach[eé]|nuncio|counsellor)$/;

/** "reiterated that they condemn the raid": what somebody is blamed for is no field. */
function tellsOfBlame({ clauses }: ResolvedSentence, { index, object }: Clause): boolean {
  const next = clauses[index + 1];
  return object === null && next?.form === 'finite' && next.link === 'subordinate' && BLAMING.test(next.lemma);
}

const BLAMING = /^(?:condemn|denounce|deplore|decry)$/;

/** "Some people call it the language of peace", "analysts point to energy": none of the two parties says it. */
function isOnlookers({ tagged }: ResolvedSentence, { subject }: Clause): boolean {
  return (
    subject !== null &&
    /^(?:people|analyst|observer|critic|scholar|commentator|historian|economist)$/.test(
      tagged.lemmas[subject.head] ?? '',
    )
  );
}

/** "the agency reports citing Peruvian media": where it stood. */
function isSource({ tokens }: ResolvedSentence, { lemma, object }: Clause): boolean {
  return (
    lemma === 'cite' &&
    object !== null &&
    tokens
      .slice(object.from, object.to)
      .some(({ norm }) => /^(?:media|press|agency|newspaper|sources?|tv|radio)$/.test(norm))
  );
}

/** "fighting against Peruvian troops": a war, and no work against crime. */
function fightsSomebody({ references }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  return lemma === 'fight' && references.some(({ from }) => from >= verb.to && from <= verb.to + 2);
}

const ASKING: ReadonlySet<string> = new Set(['call', 'urge', 'ask', 'appeal', 'press', 'exhort', 'invite']);

/** "called on both sides to cease fire": whoever asks it is neither of them. */
function isAskedOfBoth({ references }: ResolvedSentence, { lemma, verb, object, phrases }: Clause): boolean {
  if (!ASKING.has(lemma)) return false;
  const asked = object ?? phrases.find(({ preposition, from }) => preposition === 'on' && from >= verb.to);
  return (
    asked !== undefined &&
    references.some(
      ({ kind, parties, from, to }) => kind === 'pair' && parties.length > 1 && from >= asked.from && to <= asked.to,
    )
  );
}

/** "Given the gravity of the attack, …": a ground, and nothing that is given. */
function isConsideration({ tokens }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  return (
    lemma === 'give' &&
    tokens[verb.from]?.norm === 'given' &&
    (verb.from === 0 || /^(?:,|"|“|'|and|:|\()$/.test(tokens[verb.from - 1]?.norm ?? '')) &&
    /^(?:the|that|its|their|his|her|this|these|how|all)$/.test(tokens[verb.to]?.norm ?? '')
  );
}

const DEEDS =
  /^(?:act|attack|aggression|strike|raid|massacre|bombing|crime|violation|assault|killing|airstrike|shelling)$/;

/** "the attack carried out by the army", "launched strikes on …": done to somebody. */
function isDeed({ tagged }: ResolvedSentence, { lemma, voice, subject, object }: Clause): boolean {
  if (lemma !== 'carry' && lemma !== 'commit' && lemma !== 'launch' && lemma !== 'conduct') return false;
  const done = voice === 'passive' ? subject : object;
  return done !== null && DEEDS.test(tagged.lemmas[done.head] ?? '');
}

/** "seeks a qualified person for the position of": an employer looks for staff. */
function isVacancy({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return tokens
    .slice(verb.to, verb.to + 10)
    .some(({ norm }) => /^(?:qualified|candidates?|applicants?|position|consultants?|vacancy)$/.test(norm));
}

/** "will continue to hold the regime accountable": done to somebody, not with him. */
function callsToAccount({ tokens }: ResolvedSentence, { lemma, verb }: Clause): boolean {
  if (lemma === 'hold')
    return tokens.slice(verb.to, verb.to + 8).some(({ norm }) => norm === 'accountable' || norm === 'account');
  if (lemma !== 'continue' && lemma !== 'commit' && lemma !== 'work' && lemma !== 'agree') return false;
  const behind = tokens.slice(verb.to, verb.to + 10).map((token) => token.norm);
  const hold = behind.indexOf('hold');
  return hold >= 0 && hold < 4 && behind.slice(hold).some((word) => word === 'accountable' || word === 'account');
}

const HARMING =
  /^(?:attack|strike|hit|bomb|shell|target|occupy|invade|kill|threaten|violate|destroy|deny|refuse|raid|fight|clash|scapegoat)$/;

/** "continue to attack its ports", "seek to destroy …": no work with anybody. */
function goesOnHarming({ clauses }: ResolvedSentence, clause: Clause): boolean {
  const next = clauses[clause.index + 1];
  return (
    (next?.form === 'infinitive' || (next?.form === 'gerund' && next.verb.from === clause.verb.to)) &&
    next.governor === clause.index &&
    HARMING.test(next.lemma)
  );
}

const SENDING = new Set('send express voice convey extend deliver reiterate offer share hail affirm'.split(' '));

/** "Topics covered include …", "Areas of cooperation are …", "These projects include …". */
function isList(sentence: ResolvedSentence, clause: Clause): boolean {
  const { tagged, tokens } = sentence;
  if (
    clause.lemma === 'be' &&
    tokens[clause.verb.to]?.norm === 'about' &&
    /^(?:this|it|they|these|that)$/.test(tokens[clause.subject?.from ?? -1]?.norm ?? '')
  )
    return true;
  // "the border services, including customs and police": who they are
  if (clause.lemma === 'include' && BODIES.has(tagged.lemmas[clause.verb.from - 2] ?? '')) return false;
  // "Constraints to growth of the private sector include poor roads": what is wrong, and not what they do
  if (clause.subject && HINDERING.test(tagged.lemmas[clause.subject.head] ?? '')) return false;
  for (let i = leftLimit(sentence, clause); i < clause.verb.from; i++)
    if (COMPRISED.has(tagged.lemmas[i] ?? '')) return true;
  return clause.lemma === 'be' && countsAsFields(sentence, clause);
}

const HINDERING =
  /^(?:constraint|obstacle|barrier|impediment|problem|difficulty|weakness|shortcoming|risk|cause|reason)$/;

const BODIES: ReadonlySet<string> = new Set(
  'service agency institution body ministry department organization organisation official representative participant'.split(
    ' ',
  ),
);

/** "… are among the main areas of cooperation", "… is a pillar of the relationship". */
function countsAsFields({ tagged }: ResolvedSentence, { verb }: Clause): boolean {
  const behind = tagged.lemmas.slice(verb.to, verb.to + 8);
  return behind.some(
    (lemma, k) =>
      FIELD_LIST_NOUNS.has(lemma) && behind.slice(k).some((word) => MUTUAL_NOUNS.has(word) || word === 'relationship'),
  );
}
