import { isAchieved } from './achieved.ts';
import { isCalledOff } from './called-off.ts';
import { type Realis, realisOf } from './realis.ts';
import { HYPOTHETICAL_MODALS, NEGATING, PLANNING, REQUESTING } from './realis-words.ts';
import type { ResolvedSentence } from './sentence.ts';
import type { Clause } from './syntax/clause.ts';

/** "We are glad to welcome the President": he is there. */
const FEELING: ReadonlySet<string> = new Set('glad happy pleased delighted honoured honored'.split(' '));
/** "It is my pleasure to receive your letters" */
const PLEASURES: ReadonlySet<string> = new Set('pleasure honour honor privilege delight joy'.split(' '));
/** "was honoured to receive the President" */
const FELT: ReadonlySet<string> = new Set(['please', 'delight', 'honour', 'honor', 'privilege']);

/** Whether what an infinitive says happened, from the word that licenses it and the clause around. */
export function realisOfInfinitive(sentence: ResolvedSentence, clause: Clause): Realis {
  const governor = clause.governor !== null ? sentence.clauses[clause.governor] : undefined;
  const licensor = clause.licensor ?? '';
  if (isAchieved(sentence, clause)) return 'asserted';
  if (NEGATING.has(licensor)) return 'negated';
  if (governor?.negated) return 'negated';
  if (governor && isSequel(sentence, governor, clause)) return 'asserted';
  // "was to have visited X": it did not come to that.
  if (governor?.lemma === 'be' && licensor === 'be' && sentence.tokens[clause.verb.from + 1]?.norm === 'have')
    return 'hypothetical';
  if (REQUESTING.has(licensor)) return 'requested';
  if (governor && governor.modal !== null && governor.modal !== 'will' && HYPOTHETICAL_MODALS.has(governor.modal))
    return 'hypothetical';
  if (governor && isAppointed(sentence, governor, clause)) return 'planned';
  if (governor && isOutOfReach(sentence, governor, clause)) return 'hypothetical';
  if (PLANNING.has(licensor)) {
    // "The plan to open an embassy was dropped": the verb of which the plan is the subject
    const fate =
      governor ??
      sentence.clauses.find(({ subject, verb }) => subject?.to === clause.verb.from && verb.from > clause.verb.from);
    return fate && (isForgone(sentence, fate) || isCalledOff(fate, licensor)) ? 'hypothetical' : 'planned';
  }
  if (governor && isGoingTo(sentence, governor, clause))
    return governor.tense === 'past' && governor.link === 'main' ? 'hypothetical' : 'planned';
  if (governor && isErrand(sentence, governor, clause)) return 'planned';
  if (isFixedAside(sentence, clause)) return 'planned';
  if (!governor && isRankedInFront(sentence, clause)) return 'asserted';
  if (governor && isRanked(sentence, governor, clause)) return realisOf(sentence, governor);
  // "is working to open an embassy": on the way, and not yet there.
  if (licensor === 'work' && governor?.tense === 'present') return 'planned';
  const felt =
    FEELING.has(licensor) ||
    (FELT.has(licensor) && governor?.voice === 'passive') ||
    (PLEASURES.has(licensor) && governor?.lemma === 'be');
  if (felt && governor?.tense !== 'future' && governor?.modal === null) return 'asserted';
  if (governor && governor.lemma === 'be' && governor.tense !== 'past') return 'planned';
  if (governor?.tense === 'future') return 'planned';
  if (
    /^(?:help|begin|start|manage|continue|come|go|serve|use|succeed|proceed|allow|enable|permit|work|be)$/.test(
      licensor,
    )
  )
    return 'asserted';
  return 'hypothetical';
}

/** "the embassy, to be opened in May, …": what is said by the way is settled. */
function isFixedAside({ tokens }: ResolvedSentence, { subject, verb, voice }: Clause): boolean {
  return voice === 'passive' && tokens[verb.from - 1]?.norm === ',' && subject?.to === verb.from - 1;
}

/** "is going to open an embassy": what lies ahead; "was going to open one": who knows what came of it. */
function isGoingTo({ tokens }: ResolvedSentence, { lemma, verb }: Clause, clause: Clause): boolean {
  return lemma === 'go' && tokens[verb.to - 1]?.norm === 'going' && verb.to === clause.verb.from;
}

const SETTING_OUT: ReadonlySet<string> = new Set('leave depart'.split(' '));
const ERRANDS: ReadonlySet<string> = new Set(
  'pay attend visit hold meet undertake make participate take lead address'.split(' '),
);

/** "left Lima to attend the summit and pay a visit to Kenya": what somebody has set out for lies ahead. */
function isErrand({ clauses }: ResolvedSentence, { lemma, voice, negated, index }: Clause, clause: Clause): boolean {
  if (!SETTING_OUT.has(lemma) || voice === 'passive' || negated || !ERRANDS.has(clause.lemma)) return false;
  // Right behind it, or behind another errand of it.
  return clauses
    .slice(index + 1, clause.index)
    .every(({ form, governor }) => form === 'infinitive' && governor === index);
}

/** "broke off relations in 1935, only to resume them in 1943": what came next. */
function isSequel({ tokens }: ResolvedSentence, { tense, form, voice, object }: Clause, { verb }: Clause): boolean {
  return (
    tokens[verb.from - 1]?.norm === 'only' &&
    tense === 'past' &&
    form === 'finite' &&
    (voice === 'passive' || (object !== null && object.to < verb.from))
  );
}

/** "had intended to open": a plan told in the past perfect came to nothing, or is told elsewhere. */
function isForgone(sentence: ResolvedSentence, governor: Clause): boolean {
  return (
    /^(?:plan|intend|hope|wish|want|expect|mean|aim)$/.test(governor.lemma) &&
    sentence.tokens[governor.verb.from]?.norm === 'had'
  );
}

/** What is told with "was to" of how it turned out: "was to become an ally". */
const OUTCOMES: ReadonlySet<string> = new Set(
  'become be remain last prove have see play form follow turn lead continue mark serve shape know'.split(' '),
);

const BEGINNING: ReadonlySet<string> = new Set('begin start open take end last close'.split(' '));

/** What is held or set up for an end: "the summit is to …", "the aim was to …". */
const PURPOSEFUL: ReadonlySet<string> = new Set(
  'summit meeting session conference visit talks forum purpose aim goal task mission mandate idea'.split(' '),
);

function isSomebody({ references, people, tagged }: ResolvedSentence, { subject }: Clause): boolean {
  if (subject === null || PURPOSEFUL.has(tagged.lemmas[subject.head] ?? '')) return false;
  const { head } = subject;
  return (
    references.some(({ from, to }) => from <= head && head < to) ||
    people.some(({ from, to }) => from <= head && head < to)
  );
}

/** "was to open an embassy on 3 May": what was fixed, whether it came about or not. */
function isAppointed(sentence: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  return (
    // "The summit was to review …" tells what it was for.
    (clause.voice === 'passive' || BEGINNING.has(clause.lemma) || isSomebody(sentence, governor)) &&
    governor.lemma === 'be' &&
    governor.tense === 'past' &&
    governor.verb.to === clause.verb.from &&
    !OUTCOMES.has(clause.lemma) &&
    !/^(?:later|eventually|subsequently|soon|again)$/.test(sentence.tokens[clause.verb.from + 1]?.norm ?? '')
  );
}

/** What a deed is said to be when nobody has said that it will be done: "is unable to open", "it is important for Peru to sign". */
const OUT_OF_REACH: ReadonlySet<string> = new Set(
  'yet unlikely unable unwilling reluctant hesitant loath afraid powerless too important essential necessary vital crucial imperative possible impossible difficult hard easy premature free entitled empowered able competent better wise unwise advisable time reason cause pressure duty obligation right power'.split(
    ' ',
  ),
);

/** "is yet to open", "is unlikely to close", "came under pressure to sign", and not "is an important opportunity to sign": nothing says that it will be done. */
function isOutOfReach({ tokens, tagged }: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  if (!/^(?:be|remain|come|stand)$/.test(governor.lemma)) return false;
  for (let i = governor.verb.to; i < clause.verb.from; i++)
    if (OUT_OF_REACH.has(tokens[i]?.norm ?? '') && !/^NN/.test(tagged.tags[i + 1] ?? '')) return true;
  return false;
}

const RANKS =
  /^(?:first|last|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|earliest|\d{1,3}(?:st|nd|rd|th))$/;

/** "As the first country to recognise X, Peru …" */
function isRankedInFront({ tokens }: ResolvedSentence, { verb }: Clause): boolean {
  return tokens[0]?.norm === 'as' && tokens.slice(1, verb.from).some(({ norm }) => RANKS.test(norm));
}

/** "was the first country to recognise X": who is ranked by doing it has done it. */
function isRanked(sentence: ResolvedSentence, governor: Clause, clause: Clause): boolean {
  if (governor.lemma !== 'be' && governor.lemma !== 'become') return false;
  return sentence.tokens.slice(governor.verb.to, clause.verb.from).some((token) => RANKS.test(token.norm));
}
