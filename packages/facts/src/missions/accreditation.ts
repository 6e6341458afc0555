import {
  type Clause,
  collect,
  type Phrase,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  rangeContains,
  type TokenRange,
} from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { dateOf, factDate, NO_DATE } from '../shared/dates.ts';
import { isState } from '../shared/parties.ts';
import { areaDrafts } from './accreditation-area.ts';
import { accreditation } from './accreditation-draft.ts';
import { statesAt, targetsOf } from './accreditation-targets.ts';
import { laterPost, postOf, seatedPost } from './accredited-post.ts';
import type { MissionDraft } from './draft.ts';
import { residence } from './living-elsewhere.ts';
import { actsElsewhere, nonResident } from './non-resident.ts';
import { postsIn } from './posts.ts';
import { representedBy } from './represented-by.ts';
import { representedFromAbroad } from './represented-from-abroad.ts';

const HEADS_OF_MISSION =
  /^(?:ambassador|envoy|minister|embassy|commission|representative|commissioner|head|chief|mission|legation|he|she)$/;

/** Heads of mission accredited where they have no post: "is also accredited to X", "is responsible for X too", "non-resident ambassador to X". */
export function accreditationDrafts(sentence: ResolvedSentence, context: ExtractContext): MissionDraft[] {
  const area = areaDrafts(sentence, context);
  if (area.length > 0) return area;
  return [
    ...collect(sentence.clauses, (clause) => accredited(sentence, clause, context)),
    ...collect(sentence.clauses, (clause) => actsElsewhere(sentence, clause)),
    ...nonResident(sentence),
  ];
}

function accredited(sentence: ResolvedSentence, clause: Clause, context: ExtractContext): MissionDraft[] {
  if (clause.negated || clause.modal || !clause.subject) return [];
  const fromAbroad = representedFromAbroad(sentence, clause);
  // "through its embassy in P and an honorary consulate in Q": the consulate is on the spot.
  const represented = [...(fromAbroad ? [fromAbroad] : []), ...representedBy(sentence, clause)];
  if (represented.length > 0) return represented;
  const targets = targetsOf(sentence, clause).filter(
    // "accredited to B and the Embassy of B in Oslo": where the next post lies is no target.
    (phrase) =>
      clause.lemma !== 'accredit' || postsIn(sentence, { from: clause.verb.to, to: phrase.from }).length === 0,
  );
  const seated = seatedPost(sentence, clause) ?? laterPost(sentence, clause);
  if (seated?.sender && targets.length > 0) {
    const { sender, host: seat } = seated;
    return [...new Set(collect(targets, (phrase) => partiesIn(sentence, phrase)).filter(isState))]
      .filter((host) => host !== sender && host !== seat)
      .map((host) => accreditation(sentence, clause, sender, host, NO_DATE));
  }
  const through = clause.lemma === 'accredit' && phrasesBehind(clause, 'through', 'via', 'from').length > 0;
  const ofState = clause.lemma !== 'accredit' && hasStateFor(sentence, clause.subject);
  if (targets.length === 0 || !(through || ofState || isHeadOfMission(sentence, clause.subject))) return [];
  const post = postsIn(sentence, clause.subject)[0] ?? null;
  const sender =
    partiesIn(sentence, clause.subject)[0] ?? postOf(sentence, clause, context)?.sender ?? context.document.home;
  const resident = residence(sentence);
  // "…, whose head was accredited there; in 2017 an embassy opened": a clause about somebody in passing has no date but its own.
  const inPassing = clause.link === 'relative' || sentence.tokens[clause.subject.from]?.norm === 'whose';
  const dated = !inPassing || sentence.resolvedDates.some((each) => rangeContains(clause, each));
  const since =
    clause.tense === 'perfect'
      ? sentence.resolvedDates.find(
          (each) =>
            each.since &&
            (rangeContains(clause, each) ||
              !sentence.clauses.some(({ verb }) => verb.from >= each.to && verb.to <= clause.verb.from)),
        )
      : undefined;
  const date = since ? factDate(since) : clause.tense === 'past' && dated ? dateOf(sentence, clause) : NO_DATE;
  const hosts = [...new Set(collect(targets, (phrase) => statesAt(sentence, phrase)))];
  return collect(hosts, (host) =>
    sender && host !== sender && host !== resident && host !== post?.host
      ? [accreditation(sentence, clause, sender, host, date)]
      : [],
  );
}

function isHeadOfMission(sentence: ResolvedSentence, subject: TokenRange): boolean {
  return (
    sentence.tagged.lemmas.slice(subject.from, subject.to).some((lemma) => HEADS_OF_MISSION.test(lemma)) ||
    sentence.people.some((person) => rangeContains(subject, person))
  );
}

/** "Peru also maintains accreditation to X": a state, or its government. */
function hasStateFor(sentence: ResolvedSentence, subject: Phrase): boolean {
  return sentence.references.some(
    ({ from, to, parties }) =>
      parties.length === 1 && parties.every(isState) && from <= subject.head && subject.head < to,
  );
}
