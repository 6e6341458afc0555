import type { ParsedSentence, ResolvedSentence } from '../sentence.ts';
import type { PartyId } from '../types.ts';
import { findReferences } from './find-references.ts';
import { clausesOfHistory } from './future-in-past.ts';
import { type Memory, remember } from './memory.ts';
import type { ResolveContext } from './resolve-context.ts';
import { resolveDates } from './resolve-dates.ts';
import { resolvePeople } from './resolve-people.ts';
import { type Section, sectionOf, sectionPair } from './section.ts';
import { isTranscript, speakersTurn } from './speakers-turn.ts';
import { pronounPerson } from './subject-person.ts';

/** At a stage of a tour, and below the title of one of several talks. */
function isOfTwo(section: Section | null, { tour }: ResolveContext): boolean {
  return section?.opener === 'stage' || (tour !== null && section?.opener === 'heading');
}

/** Resolves persons, references and dates sentence by sentence, each with what stood before it. */
export function resolveSentences(sentences: readonly ParsedSentence[], context: ResolveContext): ResolvedSentence[] {
  let memory: Memory = {
    mainPair: context.mainPair,
    home: context.home,
    voice: context.voice,
    group: context.mainPair === null ? context.group : null,
    localPair: null,
    localSegment: -1,
    localIndex: -1,
    joined: null,
    quoted: -1,
    turn: null,
    convened: [],
    section: null,
    portrayed: context.portrayed,
    company: context.company,
    envoys: [],
    listed: [],
    subject: [],
    guest: null,
    lastState: null,
    recent: [],
    lastOrganization: null,
    organizations: [],
    ministry: null,
    lastPersonParty: null,
    subjectPersonParty: null,
    subjectPerson: null,
    date: null,
    passage: null,
    named: [],
  };
  const inTurns = isTranscript(sentences);
  const news = context.mainPair === null && context.tour?.kind !== 'journey' ? context.home : null;
  const sentencesResolved: ResolvedSentence[] = [];
  for (const sentence of sentences) {
    const section = sectionOf(sentence, memory.section, context.tour, news);
    // At a stage of a tour those who met are the traveller and his hosts, elsewhere all on the way.
    if (section !== memory.section)
      memory = { ...memory, section, company: isOfTwo(section, context) ? [] : memory.company };
    if (context.tour !== null && section === null) memory = { ...memory, company: context.company };
    const people = resolvePeople(sentence, context, memory);
    const turn = inTurns ? speakersTurn(sentence, people, memory.turn) : null;
    if (turn !== memory.turn) memory = { ...memory, turn };
    const { references, pair } = findReferences(sentence, people, memory);
    const resolvedDates = resolveDates(sentence, context, memory.date, memory.passage);
    const { start, end, segment, tokens, index, tagged, actors, places, regions, persons, dates, quantities, units } =
      sentence;
    const clauses = clausesOfHistory(sentence, resolvedDates, context.documentDate);
    // Written out: copying by a spread makes objects that every later look-up is slower on.
    sentencesResolved.push({
      start,
      end,
      segment,
      tokens,
      index,
      tagged,
      actors,
      places,
      regions,
      persons,
      dates,
      quantities,
      units,
      clauses,
      references,
      people,
      pronoun: pronounPerson(sentence, people, references, memory),
      resolvedDates,
      contextDate: memory.date,
      pair,
      sectionPair: sectionPair(memory) ?? localOnly(memory, sentence),
    });
    memory = remember(memory, sentence, people, references, resolvedDates);
  }
  return sentencesResolved;
}

/** "During the talk with the Peruvian ambassador, …": within a paragraph the two who were set side by side in it, where the page is about its own state and another. */
function localOnly(
  { localPair, localSegment, mainPair, home }: Memory,
  { segment }: ParsedSentence,
): readonly [PartyId, PartyId] | null {
  if (localPair === null || localSegment !== segment.start || mainPair === null || home === null) return null;
  // "its trade with the Union as a whole": an organization is named beside the two.
  if (localPair.some((party) => party.startsWith('org:'))) return null;
  return localPair.includes(home) && mainPair.includes(home) && !localPair.every((party) => mainPair.includes(party))
    ? localPair
    : null;
}
