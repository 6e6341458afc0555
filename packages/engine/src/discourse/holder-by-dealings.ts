import type { ParsedSentence, ResolvedPerson } from '../sentence.ts';
import type { Clause } from '../syntax/clause.ts';
import type { PartyId, PersonMention } from '../types.ts';

/** Verbs of saying, whose content may begin with the speaker's own state. */
const SAYING: ReadonlySet<string> = new Set(
  'say state add note stress emphasise emphasize underline underscore affirm explain confirm recall'.split(' '),
);
/** Verbs of what an official does to somebody else's side. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'congratulate thank commend praise applaud urge assure invite condole receive welcome meet host'.split(' '),
);
const GIVING: ReadonlySet<string> = new Set(
  'express convey extend offer send pledge promise reaffirm voice'.split(' '),
);

/** Of the holders of one office in two states, those that "the President" can mean by what the sentence says of the two: "said Kenya values its ties", "congratulated his Kenyan counterpart", "condolences to the people of Kenya". */
export function holdersByDealings(
  office: PersonMention,
  { clauses, actors, tokens }: ParsedSentence,
  holders: readonly ResolvedPerson[],
): readonly ResolvedPerson[] {
  const clause = clauses.find(
    ({ subject, form }) =>
      form === 'finite' && subject !== null && subject.from <= office.from && office.to <= subject.to,
  );
  if (clause === undefined) return holders;
  const behind = actors.find(({ from, form }) => from >= clause.verb.to && form !== 'city');
  if (behind === undefined || !holders.some(({ party }) => party === behind.actorId)) return holders;
  const next = tokens[behind.to]?.norm ?? '';
  if (SAYING.has(clause.lemma)) {
    const opens = behind.from === clause.verb.to || (behind.from === clause.verb.to + 1 && isThat(tokens, behind.from));
    return opens && behind.form !== 'demonym' && next !== "'s" && next !== '’s'
      ? of(holders, behind.actorId, true)
      : holders;
  }
  return isOther(clause, behind, tokens) ? of(holders, behind.actorId, false) : holders;
}

function isThat(tokens: ParsedSentence['tokens'], i: number): boolean {
  return tokens[i - 1]?.norm === 'that';
}

function of(holders: readonly ResolvedPerson[], party: PartyId, own: boolean): readonly ResolvedPerson[] {
  const left = holders.filter((holder) => (holder.party === party) === own);
  return left.length > 0 ? left : holders;
}

const PLACING = /^(?:to|in|at|on|about|with|over)$/;

/** True where the party stands in whom the act is done to: not in "received the ambassadors to Kenya". */
function isOther(
  { lemma, object, phrases }: Clause,
  { from, to }: { readonly from: number; readonly to: number },
  tokens: ParsedSentence['tokens'],
): boolean {
  if (ADDRESSING.has(lemma)) {
    const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
    return object !== null && object.from <= from && to <= object.to && !PLACING.test(tokens[before]?.norm ?? '');
  }
  return (
    GIVING.has(lemma) && phrases.some((phrase) => phrase.preposition === 'to' && phrase.from <= from && to <= phrase.to)
  );
}
