import type { Clause, ResolvedPerson, TokenRange } from '@diplomatic-relations/engine';
import { peopleIn } from './draft.ts';
import { finishedEncounter } from './finished-encounter.ts';
import type { EventScene } from './frame.ts';
import type { EventDraft } from './sketch.ts';

const MESSAGE = /^(?:letter|message|invitation)$/;

/** "The letter was handed by Minister N to Prime Minister M", "N handed the Amir a message": two officials of two parties have met. */
export function handedDrafts(scene: EventScene, clause: Clause): EventDraft[] {
  const { sentence } = scene;
  const passive = clause.voice === 'passive';
  const behind = (preposition: string | null): TokenRange | undefined =>
    clause.phrases.find((phrase) => phrase.preposition === preposition && phrase.from >= clause.verb.to);
  const giver = passive ? behind('by') : clause.subject;
  const things = passive ? [clause.subject] : [clause.object, behind(null)];
  if (!giver || !things.some((range) => range && isMessage(scene, range))) return [];
  const taker = behind('to') ?? (passive ? undefined : things.find((range) => range && !isMessage(scene, range)));
  const takers = taker ? peopleIn(sentence, taker) : passive ? whoReceived(scene) : [];
  const sides = [peopleIn(sentence, giver), takers].map((people) => people.filter(({ party }) => party !== null));
  const parties = [...new Set(sides.map((people) => people[0]?.party))];
  const [host, guest] = parties;
  if (
    parties.length !== 2 ||
    !host ||
    !guest ||
    sides.some(([first]) => (first?.offices.length ?? 0) === 0 || first?.offices.every(isResident))
  )
    return [];
  return finishedEncounter(scene, clause, {
    kind: 'meeting',
    parties: [host, guest],
    ranges: taker ? [giver, taker] : [giver],
    rule: 'events/handed',
    hosts: [],
    visitors: [],
  });
}

/** "President N received a message from President M. It was delivered by …": who has received it in the sentence before. */
function whoReceived({ sentence, context }: EventScene): ResolvedPerson[] {
  const before = context.document.sentences[sentence.index - 1];
  if (before === undefined) return [];
  const told = before.clauses.find(
    ({ lemma, object, voice }) =>
      lemma === 'receive' && voice === 'active' && object !== null && namesMessage(before.tagged.lemmas, object),
  );
  const until = told?.object?.from ?? 0;
  return told ? before.people.filter(({ to, offices }) => to <= until && offices.length > 0).slice(0, 1) : [];
}

/** An ambassador brings letters every day. */
function isResident({ role }: { readonly role: string }): boolean {
  return role === 'ambassador' || role === 'consul';
}

function isMessage({ sentence: { tagged } }: EventScene, { from, to }: TokenRange): boolean {
  return namesMessage(tagged.lemmas, { from, to });
}

function namesMessage(lemmas: readonly string[], { from, to }: TokenRange): boolean {
  const words = lemmas.slice(from, to);
  return words.some((word) => MESSAGE.test(word)) && !words.some((word) => /^cred(?:ence|ential)s?$/.test(word));
}
