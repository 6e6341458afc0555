import {
  type Clause,
  collect,
  partiesIn,
  phrasesBehind,
  type ResolvedSentence,
  TENS_IN_WORDS,
} from '@diplomatic-relations/engine';
import { isState } from '../shared/parties.ts';
import { eventDraft } from './draft.ts';
import { type EventScene, happened, isReported, statusOf } from './frame.ts';
import { NAMES_OF_GATHERINGS } from './named-for.ts';
import { isOrdinal } from './ordinals.ts';
import { placeIn } from './places.ts';
import type { EventDraft } from './sketch.ts';
import { eventDate } from './times.ts';

const GATHERING_VERBS = new Set(['hold', 'convene', 'open', 'conclude', 'attend', 'take']);

const NUMBERED: ReadonlySet<string> = new Set([...NAMES_OF_GATHERINGS, 'council']);

/** "The Thirty-Ninth Pacific Islands Forum was held in Niue": what bears a number and the organization's name is a session of it. */
export function numberedOrganizationDrafts(scene: EventScene): EventDraft[] {
  const { sentence } = scene;
  return collect(sentence.clauses, (clause) => {
    if (!GATHERING_VERBS.has(clause.lemma) || !clause.subject || clause.form !== 'finite') return [];
    if (clause.voice === 'active' && /^(?:hold|attend)$/.test(clause.lemma)) return [];
    if (clause.lemma === 'take' && sentence.tokens[clause.verb.to]?.norm !== 'place') return [];
    const organization = numberedAt(sentence, clause.subject.from, clause.subject.to);
    // One sentence may tell of it twice, "was held … and was attended by".
    const first = sentence.clauses.find(({ subject }) => subject?.from === clause.subject?.from);
    return organization && first === clause ? drafted(scene, clause, organization) : [];
  });
}

function drafted(
  scene: EventScene,
  clause: Clause,
  organization: { readonly id: string; readonly name: string },
): EventDraft[] {
  const { sentence } = scene;
  const same = sentence.clauses.filter(({ subject }) => subject !== null && subject.from === clause.subject?.from);
  const attending = same.find(({ lemma, voice }) => lemma === 'attend' && voice === 'passive');
  const by = attending ? phrasesBehind(attending, 'by') : [];
  const guests = collect(by, (phrase) =>
    partiesIn(sentence, { from: phrase.from, to: Math.max(phrase.to, attending?.to ?? 0) }).filter(isState),
  );
  const leaders = sentence.tagged.lemmas
    .slice(clause.verb.to)
    .some((lemma) => lemma === 'leader' || lemma === 'president' || lemma === 'head');
  const date = eventDate(sentence, clause, scene.held);
  const status = statusOf(scene, happened(sentence, clause), date.date, null);
  if (!status) return [];
  return [
    eventDraft(sentence, {
      kind: leaders ? 'summit' : 'conference',
      status,
      parties: [organization.id, ...guests],
      date,
      place: placeIn(sentence, clause, new Set(['in', 'at'])),
      range: { from: clause.subject?.from ?? clause.from, to: clause.to },
      rule: 'events/numbered',
      name: organization.name,
      sketch: { reported: isReported(scene, clause) },
    }),
  ];
}

/** The organization that a subject consists of behind its number. */
function numberedAt(
  sentence: ResolvedSentence,
  from: number,
  to: number,
): { readonly id: string; readonly name: string } | null {
  const { tokens, actors } = sentence;
  let first = from;
  // "The Fifty-First (51st) Forum": the brackets close what a subject is read from.
  while (first > 0 && isOfNumber(tokens, first - 1)) first--;
  const at = tokens[first]?.norm === 'the' ? first + 1 : first;
  const actor = actors.find(
    (each) => each.actorId.startsWith('org:') && each.from > at && each.from <= at + LONGEST_NUMBER && each.to <= to,
  );
  if (!actor || actor.to !== to || !NUMBERED.has(tokens[actor.to - 1]?.norm ?? '')) return null;
  const number = tokens.slice(at, actor.from);
  if (!number.some(({ norm }) => isOrdinal(norm))) return null;
  if (!number.every((_, i) => isOfNumber(tokens, at + i))) return null;
  const name = tokens
    .slice(at, actor.to)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' - ', '-')
    .replace('( ', '(')
    .replace(' )', ')');
  return { id: actor.actorId, name };
}

function isOfNumber(tokens: ResolvedSentence['tokens'], i: number): boolean {
  const word = tokens[i]?.norm ?? '';
  return isOrdinal(word) || TENS_IN_WORDS.has(word) || /^[-()]$/.test(word);
}

/** Tokens of "Fifty-First (51st)". */
const LONGEST_NUMBER = 7;
