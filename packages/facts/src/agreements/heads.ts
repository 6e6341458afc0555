import { noteOnWords, type ResolvedSentence, unitAt } from '@diplomatic-relations/engine';
import { holdsToken } from '../shared/ranges.ts';
import { ARRANGEMENTS, CONVENTION_MATTERS, DEALS, DOCUMENT_NOUNS, QUALIFIERS } from './words.ts';

const EXTRA: ReadonlySet<string> = new Set([
  'mou',
  'map',
  'notes',
  'letters',
  'decision',
  'conclusions',
  'memoire',
  'mémoire',
  'verbal',
]);

/** True where a word may be such a head at all. */
export const mayBeDocumentHead = noteOnWords(({ norm }) => EXTRA.has(norm) || DOCUMENT_NOUNS.has(norm));

/** True where token `i` is the head noun of a single document's name. */
export function isDocumentHead(sentence: ResolvedSentence, i: number): boolean {
  const { tokens, tagged } = sentence;
  const token = tokens[i];
  if (token?.kind !== 'word') return false;
  const lemma = tagged.lemmas[i] ?? '';
  const norm = token.norm;
  if (norm === 'mou') return !nounFollows(sentence, i) && !explainsSeveral(sentence, i);
  // "the Exchange of Notes", "the Exchange Notes"
  if (norm === 'notes' || norm === 'letters')
    return isExchanged(sentence, i) || (token.capital === true && tokens[i - 1]?.norm === 'exchange');
  // "an aide-memoire", "a procès-verbal"
  if (norm === 'memoire' || norm === 'mémoire' || norm === 'verbal')
    return tokens[i - 1]?.text === '-' && /^(?:aide|proc[eè]s)$/.test(tokens[i - 2]?.norm ?? '');
  if (norm === 'minutes') return areMinutes(sentence, i);
  // "Decision 2014/512", "Conclusions on enlargement"
  if (norm === 'decision') return token.capital && tokens[i + 1]?.kind === 'number';
  if (norm === 'conclusions') return token.capital && tokens[i + 1]?.norm === 'on';
  if (norm === 'map') return tokens[i - 1]?.norm === 'road' && !nounFollows(sentence, i);
  const noun = DOCUMENT_NOUNS.get(lemma);
  if (!noun || norm !== lemma) return false;
  // "several Memorandum of Understandings"
  if (norm === 'memorandum' && tokens[i + 1]?.norm === 'of' && /^understandings$/.test(tokens[i + 2]?.norm ?? ''))
    return false;
  if (
    !/^(?:NN|NNP)$/.test(tagged.tags[i] ?? '') &&
    !(token.capital && tagged.tags[i] !== 'VBZ') &&
    !/^(?:DT|PS)$/.test(tagged.tags[i - 1] ?? '')
  )
    return false;
  if (holdsToken(sentence.actors, i) || holdsToken(sentence.places, i) || holdsToken(sentence.persons, i)) return false;
  if (nounFollows(sentence, i)) return false;
  const before = unitWords(sentence, i);
  const next = tokens[i + 1]?.norm ?? '';
  if (lemma === 'statement')
    return (
      before.some((word) => word === 'joint' || word === 'trilateral' || word === 'vision') ||
      (token.capital && /^(?:on|of|for)$/.test(next) && isOfGathering(sentence, i)) ||
      // "the Lima Statement"
      (token.capital && sentence.places.some(({ to }) => to === i)) ||
      // "a Statement of Partnership": what it sets out is its name.
      (next === 'of' && (token.capital ? PURPOSES.has(tokens[i + 2]?.norm ?? '') : tokens[i + 2]?.norm === 'intent'))
    );
  if (lemma === 'release') return before.includes('press') && before.some((word) => word === 'joint');
  if (lemma === 'letter')
    return next === 'of' && /^(?:intent|understanding|agreement|cooperation)$/.test(tokens[i + 2]?.norm ?? '');
  if (lemma === 'annex' || lemma === 'addendum' || lemma === 'amendment') return isToDocument(sentence, i);
  if (lemma === 'declaration')
    return (
      !(next === 'of' && /^(?:war|independence|emergency|martial)$/.test(tokens[i + 2]?.norm ?? '')) &&
      !/^(?:customs|tax|unilateral|asset)$/.test(tokens[i - 1]?.norm ?? '')
    );
  if (lemma === 'protocol')
    return (
      !/^(?:health|state|diplomatic|medical|safety|security|sanitary|of|chief|covid|internet|communication)$/.test(
        tokens[i - 1]?.norm ?? '',
      ) || Boolean(token.capital && /^on$/.test(next))
    );
  if (lemma === 'convention')
    return token.capital || /^(?:on|for|against|to)$/.test(next) || CONVENTION_MATTERS.has(tokens[i - 1]?.norm ?? '');
  // "a five-year, $262 million compact"
  if (
    lemma === 'compact' &&
    /^(?:million|billion|assistance|migration|cooperation|trade|security|development|friendship)$/.test(
      tokens[i - 1]?.norm ?? '',
    )
  )
    return true;
  // "a charter of partnership", "a friendship charter"
  if (
    lemma === 'charter' &&
    (BONDS.has(tokens[i - 1]?.norm ?? '') || (next === 'of' && BONDS.has(tokens[i + 2]?.norm ?? '')))
  )
    return true;
  if (lemma === 'covenant' || lemma === 'charter' || lemma === 'statute' || lemma === 'compact' || lemma === 'agenda')
    return token.capital === true;
  // "a General Agreement on Cooperation"
  if (lemma === 'agreement' && token.capital && tokens[i - 1]?.text === 'General' && next === 'on') return true;
  if (lemma === 'agreement' || lemma === 'accord')
    return (
      !(lemma === 'accord' && /^(?:own|one)$/.test(tokens[i - 1]?.norm ?? '')) &&
      !/^(?:in|of|reach|reached|mutual|general|full|broad|common)$/.test(
        before.length === 0 || /^(?:mutual|general|full|broad|common)$/.test(tokens[i - 1]?.norm ?? '')
          ? (tokens[i - 1]?.norm ?? '')
          : '',
      )
    );
  // "the Partnership Framework Document", "the Economic Partnership Vision document"
  if (lemma === 'document')
    return (
      tokens[i - 1]?.capital === true &&
      (tokens[i - 1]?.norm === 'vision' ||
        (token.capital && /^(?:framework|final|concluding|outcome)$/.test(tokens[i - 1]?.norm ?? '')))
    );
  // "the Maritime Partnership Vision"
  if (lemma === 'vision')
    return (
      token.capital &&
      !tokens[i + 1]?.capital &&
      tokens[i - 1]?.capital === true &&
      VISIONARY.has(tokens[i - 1]?.norm ?? '')
    );
  // "the Country Programme Framework", "the Sustainable Development Cooperation Framework"
  if (lemma === 'framework')
    return (
      (/^an?$/.test(tokens[unitAt(sentence, i)?.from ?? i]?.norm ?? '') &&
        /^(?:cooperation|partnership|strategic)$/.test(tokens[i - 1]?.norm ?? '')) ||
      (token.capital &&
        /^(?:programme|program|cooperation|co-operation|partnership)$/.test(tokens[i - 1]?.norm ?? '') &&
        tokens[i - 1]?.capital === true &&
        tokens[i - 2]?.capital === true)
    );
  if (lemma === 'deal') return next === 'on' || DEALS.has(tokens[i - 1]?.norm ?? '');
  if (lemma === 'pact' && /^(?:on|against|of)$/.test(next)) return true;
  if (lemma === 'pact') return before.length > 0 && !/^(?:a|the|this|that)$/.test(tokens[i - 1]?.norm ?? '');
  if (
    lemma === 'programme' ||
    lemma === 'program' ||
    lemma === 'plan' ||
    lemma === 'strategy' ||
    lemma === 'arrangement'
  )
    return (
      (token.capital && i > 0) ||
      before.some((word) => QUALIFIERS.has(word) || (lemma === 'arrangement' && ARRANGEMENTS.has(word))) ||
      (lemma === 'arrangement' && next === 'on') ||
      // "a programme on youth exchanges"
      (/^program/.test(lemma) && next === 'on' && /^an?$/.test(tokens[i - 1]?.norm ?? '')) ||
      (next === 'of' && isOfWork(sentence, i + 2))
    );
  return true;
}

/** Of "a plan of bilateral military cooperation": what is planned to be done together, adjectives before it. */
function isOfWork({ tokens }: ResolvedSentence, from: number): boolean {
  let i = from;
  while (i < from + 3 && WAYS.test(tokens[i]?.norm ?? '')) i++;
  return /^(?:action|co-?operation|work|exchanges?)$/.test(tokens[i]?.norm ?? '');
}

const WAYS =
  /^(?:bilateral|joint|military|military-technical|cultural|economic|scientific|technical|educational|mutual|further|practical|defen[cs]e)$/;

/** Who gives out a statement together. */
const GATHERED = /^(?:leaders|ministers|chairman|chairmen|chair|chairperson|presidents|ministerial|summit)$/;

/** "the ASEAN Leaders' Statement on …", "the Chairman's Statement of the 5th Summit", "the African Union Statement on …" */
function isOfGathering({ tokens, references }: ResolvedSentence, i: number): boolean {
  const owner = /^['’]s?$/.test(tokens[i - 1]?.norm ?? '') ? i - 2 : i - 1;
  return (
    (tokens[owner]?.capital === true && GATHERED.test(tokens[owner]?.norm ?? '')) ||
    references.some(({ to, kind }) => kind === 'organization' && to === i)
  );
}

/** True for the possessive at `i` of "the Leaders' Statement", which belongs to the title. */
export function belongsToTitle({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.capital === true && GATHERED.test(tokens[i - 1]?.norm ?? '');
}

/** "six memoranda of understanding (MoU)": letters in brackets behind what they are short for. */
function explainsSeveral({ tokens }: ResolvedSentence, i: number): boolean {
  return tokens[i - 1]?.text === '(' && /^understandings?$/.test(tokens[i - 2]?.norm ?? '');
}

/** Whose or what kind of "Vision" is a document. */
const VISIONARY: ReadonlySet<string> = new Set(['joint', 'partnership', 'shared', 'cooperation']);

const BONDS: ReadonlySet<string> = new Set(['partnership', 'friendship', 'cooperation']);

/** "an exchange of notes": letters that together are the document. */
function isExchanged({ tokens }: ResolvedSentence, i: number): boolean {
  return (
    tokens[i - 1]?.norm === 'of' &&
    tokens[i - 2]?.norm === 'exchange' &&
    (tokens[i]?.capital === true || /^(?:an|the|this)$/.test(tokens[i - 3]?.norm ?? ''))
  );
}

/** "the agreed minutes", "the minutes of the third session" */
function areMinutes({ tokens }: ResolvedSentence, i: number): boolean {
  if (tokens[i - 1]?.norm === 'agreed') return true;
  return (
    tokens[i - 1]?.norm === 'the' &&
    tokens[i + 1]?.norm === 'of' &&
    tokens.slice(i + 2, i + 7).some(({ norm }) => /^(?:meeting|session|commission|committee|consultations)$/.test(norm))
  );
}

/** "an annex to the trade agreement": what it is added to is a document. */
function isToDocument({ tokens, tagged, units }: ResolvedSentence, i: number): boolean {
  if (tokens[i + 1]?.norm !== 'to') return false;
  const to = units.find(({ from, kind }) => kind === 'noun' && from >= i + 2);
  return to !== undefined && to.from <= i + 3 && DOCUMENT_NOUNS.has(tagged.lemmas[to.head] ?? '');
}

const PURPOSES: ReadonlySet<string> = new Set(['intent', 'partnership', 'principles', 'cooperation', 'understanding']);

/** Lower-case words of the noun chunk before the head. */
function unitWords(sentence: ResolvedSentence, i: number): string[] {
  const unit = unitAt(sentence, i);
  return unit ? sentence.tokens.slice(unit.from, i).map((token) => token.norm) : [];
}

/** "Convention Centre", "treaty obligations": the head is another noun. */
function nounFollows(sentence: ResolvedSentence, i: number): boolean {
  const next = sentence.tokens[i + 1];
  if (next?.norm === "'s" || next?.norm === "'") return true;
  if (next?.kind !== 'word')
    return next?.norm === '-' && sentence.tokens[i + 2]?.kind === 'word' && sentence.tokens[i + 2]?.start === next.end;
  const unit = unitAt(sentence, i);
  if (!unit || i + 1 >= unit.to) return false;
  if (/^(?:no|nos|number)\.?$/.test(next.norm)) return false;
  return (
    /^(?:NN|NNP|JJ|POS)$/.test(sentence.tagged.tags[i + 1] ?? '') &&
    unit.head > i &&
    !(
      /^(?:NNP)$/.test(sentence.tagged.tags[i + 1] ?? '') &&
      DOCUMENT_NOUNS.get(sentence.tagged.lemmas[i + 1] ?? '') !== undefined &&
      next.norm !== 'framework'
    )
  );
}
