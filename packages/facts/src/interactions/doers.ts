import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import { actingParties, namedParties } from './actors.ts';

const ASIDE: ReadonlySet<string> = new Set(
  'in at near inside to for from on onto upon over with against between about into across regarding towards toward as since after before during despite'.split(
    ' ',
  ),
);

/** Whose thing a stretch names: "the Ruritanian raid", "X's remarks", "the ban by X", "the arrests carried out by X"; not "the visit to X", nor "the fire in X". */
export function doersOf(
  sentence: ResolvedSentence,
  range: TokenRange & { readonly head?: number },
  except: readonly string[] = [],
): readonly string[] {
  const { tokens } = sentence;
  const cut = tokens.findIndex(({ norm }, i) => i > range.from && i < range.to && ASIDE.has(norm));
  const end = cut < 0 ? range.to : cut;
  const named = namedParties(sentence, { from: range.from, to: end }, except);
  if (named.length > 0) return named;
  // "the raid on the port by X"
  const by = tokens.findIndex(({ norm }, i) => i > range.from && i < range.to && norm === 'by');
  if (by > 0) return namedParties(sentence, { from: by + 1, to: range.to }, except);
  // "the raid carried out by X", "remarks reportedly made by X"
  const at = tokens[range.to]?.norm.endsWith('ly') ? range.to + 1 : range.to;
  const done = sentence.clauses.find(
    (clause) => clause.form === 'participle' && clause.voice === 'passive' && clause.verb.from === at,
  );
  const agent = done?.phrases.find(({ preposition }) => preposition === 'by');
  return agent ? namedParties(sentence, agent, except) : [];
}

/** "decided to send troops, which was welcomed by X and criticised by Y": whoever did what the relative word takes up. */
export function deciderOf(
  { clauses, ...sentence }: ResolvedSentence,
  { voice, subject, index }: Clause,
): readonly string[] {
  if (voice !== 'passive' || subject === null) return [];
  const which = clauses.findLast(
    (clause) => clause.index <= index && clause.link === 'relative' && clause.subject?.from === subject.from,
  );
  const { tokens } = sentence;
  const opened =
    which === undefined ? -1 : tokens.findLastIndex(({ norm }, i) => i < which.verb.from && norm === 'which');
  if (opened < 1 || tokens[opened - 1]?.norm !== ',') return [];
  const main = clauses.find(({ form, link }) => form === 'finite' && link === 'main');
  if (
    !main?.subject ||
    main.index >= (which?.index ?? 0) ||
    !/^(?:decide|agree|move|vote|refuse|threaten|vow|pledge|plan)$/.test(main.lemma)
  )
    return [];
  const acting = actingParties({ clauses, ...sentence }, main.subject);
  return acting.length === 1 ? acting : [];
}

const DEEDS: ReadonlySet<string> = new Set(
  'move decision step measure action act deed remark comment statement announcement plan proposal expulsion arrest raid ban test launch attack strike closure resolution law sanction tariff recall accusation allegation charge claim criticism'.split(
    ' ',
  ),
);

const FRIENDLY: ReadonlySet<string> = new Set(
  'thank praise commend congratulate applaud hail salute meet visit receive host welcome help'.split(' '),
);

/** What is done with arms, and the words of those who only speak of it. */
const VIOLENT: ReadonlySet<string> = new Set(['act', 'attack', 'strike', 'raid', 'launch']);
const SPEAKING_OF: ReadonlySet<string> = new Set(
  'condemn denounce deplore decry slam criticise criticize regret mourn convey express voice say send'.split(' '),
);

/** "closed its office, a move that drew protests": whose deed the noun behind the comma is. */
function doersOfMain(sentence: ResolvedSentence, range: TokenRange & { readonly head: number }): readonly string[] {
  if (sentence.tokens[range.from]?.norm !== 'a' || sentence.tokens[range.from - 1]?.norm !== ',') return [];
  if (range.to - range.from > 3 || !DEEDS.has(sentence.tagged.lemmas[range.head] ?? '')) return [];
  const main = sentence.clauses.findLast(
    ({ form, link, subject, verb, voice }) =>
      form === 'finite' && link !== 'relative' && subject !== null && voice === 'active' && verb.to <= range.from,
  );
  const acting = main?.subject ? actingParties(sentence, main.subject) : [];
  return acting.length === 1 ? acting : [];
}

/** Whose deed "the move", "this decision" is, where the sentence before told it of one party that acted. */
export function doersBefore(
  sentence: ResolvedSentence,
  range: TokenRange & { readonly head: number },
  sentences: readonly ResolvedSentence[],
): readonly string[] {
  const own = doersOfMain(sentence, range);
  if (own.length > 0) return own;
  if (!/^(?:the|this|that|these|those|both|all|such)$/.test(sentence.tokens[range.from]?.norm ?? '')) return [];
  const deed = sentence.tagged.lemmas[range.head] ?? '';
  if (range.to - range.from > 3 || !DEEDS.has(deed)) return [];
  const before = sentences[sentence.index - 1];
  if (before === undefined || /^(?:title|heading)$/.test(before.segment.kind)) return [];
  const told = before.clauses.find(
    (clause) =>
      clause.form === 'finite' && clause.link === 'main' && clause.subject !== null && clause.voice === 'active',
  );
  if (!told?.subject || /^["“'‘]/.test(before.tokens[0]?.text ?? '')) return [];
  const { head } = told.subject;
  // "Togo thanked Mali. Mali had condemned the attacks": to thank is no such deed.
  if (before.tagged.tags[head] === 'PR' || FRIENDLY.has(told.lemma)) return [];
  if (VIOLENT.has(deed) && SPEAKING_OF.has(told.lemma)) return [];
  const acting = actingParties(before, told.subject);
  return acting.length === 1 ? acting : [];
}
