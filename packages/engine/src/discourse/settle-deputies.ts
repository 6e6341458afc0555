import type { ParsedSentence } from '../sentence.ts';
import type { ActorMention, Office, PartyId, PersonMention } from '../types.ts';

const FOREIGN =
  /^(?:ministry of foreign (?:and \w+ )?affairs|foreign (?:affairs )?ministry|mfa|ministry of external affairs)/;
const ANY = /^(?:ministry of|mfa|(?:foreign|defen[cs]e) (?:affairs )?ministry)/;

/** Tokens that the ministry's name and its state may take: "the Ministry of Foreign Affairs of Kenya,". */
const REACH = 10;

/** "State Secretary N of the Norwegian Ministry of Foreign Affairs", "the Foreign Ministry of Kenya, led by Deputy Minister N": a deputy minister is of the field and the state of the ministry that stands beside the name. */
export function settleDeputies(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  return sentences.map((sentence) => {
    if (!sentence.persons.some(isDeputy)) return sentence;
    const persons = sentence.persons.map((person) => {
      const ministry = isDeputy(person) ? ministryBeside(sentence, person) : null;
      return ministry === null
        ? person
        : { ...person, offices: person.offices.map((office) => there(office, ministry)) };
    });
    return { ...sentence, persons };
  });
}

interface Ministry {
  readonly foreign: boolean;
  readonly party: PartyId | null;
}

function isDeputy({ offices: [office] }: PersonMention): boolean {
  return office?.role === 'deputy_minister' && /^(?:state secretary|(?:deputy|vice)[ -]minister)$/i.test(office.title);
}

function there(office: Office, { foreign, party }: Ministry): Office {
  if (office.role !== 'deputy_minister') return office;
  return { ...office, role: foreign ? 'deputy_foreign_minister' : office.role, party: office.party ?? party };
}

function ministryBeside(sentence: ParsedSentence, { from, to }: PersonMention): Ministry | null {
  const { tokens } = sentence;
  if (/^(?:of|at|in|from)$/.test(tokens[to]?.norm ?? '')) return ministryIn(sentence, to + 1, to + 1 + REACH, to + 4);
  const led = tokens[from - 1]?.norm === 'by' && /^(?:led|headed|represented)$/.test(tokens[from - 2]?.norm ?? '');
  return led ? ministryIn(sentence, Math.max(0, from - 3 - REACH), from - 2, from - 2) : null;
}

/** The ministry that begins before `latest`, with the state named beside it. */
function ministryIn({ tokens, actors }: ParsedSentence, from: number, to: number, latest: number): Ministry | null {
  for (let i = from; i < latest; i++) {
    const words = tokens
      .slice(i, i + 6)
      .map(({ norm }) => norm)
      .join(' ');
    if (!ANY.test(words)) continue;
    const beside = actors.find(
      (actor) =>
        isStateName(actor) &&
        actor.from >= from &&
        actor.to <= to &&
        (actor.to === i ||
          tokens[actor.to]?.norm === "'s" ||
          (actor.from > i && tokens[actor.from - 1]?.norm === 'of')),
    );
    return { foreign: FOREIGN.test(words), party: beside?.actorId ?? null };
  }
  return null;
}

function isStateName({ form, actorId }: ActorMention): boolean {
  return !actorId.startsWith('org:') && (form === 'name' || form === 'demonym');
}
