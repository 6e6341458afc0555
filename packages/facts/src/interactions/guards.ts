import type { Clause, ResolvedSentence, TokenRange } from '@diplomatic-relations/engine';
import type { Frame } from './frame.ts';
import { isOfficeNoun } from './match.ts';

const PERSONAL = /^(?:you|him|her|them|us|me|he|she|they)$/;
const GUESTS = new Set('guest visitor participant chief chairperson athlete student attendee monarch you'.split(' '));
/** What is offered as help; "offered reflections" promises nothing. */
const OFFERED = new Set(
  'help assistance aid support mediation cooperation service services office loan grant credit training scholarship expertise money relief refuge asylum talk talks ceasefire truce deal concession compensation protection backing fund funding reward amnesty'.split(
    ' ',
  ),
);
const VIEWS = /^(?:recognition|view|position|belief|opposition|assessment|stance|importance|concern|call|demand)$/;
const SIGNING = /^(?:signing|conclusion|ratification|entry|adoption)$/;
const RELATIONAL =
  /^(?:strengthen|deepen|enhance|expand|develop|promote|consolidate|boost|intensify|broaden|advance|further|increase|maintain|continue|foster|build|diversify|reinforce|step)$/;
const TOGETHER =
  /^(?:cooperation|co-operation|relations|relation|ties|partnership|consultations|consultation|dialogue|collaboration|coordination|exchanges|contacts|relationship|friendship|interaction|discussion|discussions|talks|negotiation|negotiations|debate)$/;

/** What two states exchange without talking. */
const SWAPPED =
  /^(?:ambassador|envoy|representative|minister|mission|legation|embassy|instrument|document|gift|ratification|territory|land|troop)$/;

/** Why a frame's words are no act here after all; null where they are. */
export function whyNoAct(
  sentence: ResolvedSentence,
  clause: Clause,
  frame: Frame,
  complements: readonly Clause[],
  sources: readonly string[],
): string | null {
  if (frame.type === 'SUPPORT') {
    if (clause.lemma === 'welcome' && isPersonWelcomed(sentence, clause))
      return 'a person made welcome is received, not supported';
    if (clause.lemma === 'welcome' && clause.object && SIGNING.test(sentence.tokens[clause.object.head]?.norm ?? ''))
      return sentence.references.some(
        (reference) =>
          clause.object &&
          reference.from >= clause.object.head &&
          reference.parties.every((party) => party.startsWith('org:') && !sentence.pair?.includes(party)),
      )
        ? 'a treaty signed is no party supported'
        : null;
    if (
      clause.lemma === 'defend' &&
      /^(?:its|their|his|her)$/.test(sentence.tokens[clause.object?.from ?? -1]?.norm ?? '')
    )
      return 'one defends what is one’s own';
    if (clause.object && isConfidenceThat(sentence, clause.object)) return 'an expectation supports nobody';
  }
  if (
    frame.type === 'CONSULT' &&
    clause.lemma === 'exchange' &&
    SWAPPED.test(sentence.tagged.lemmas[clause.object?.head ?? -1] ?? '')
  )
    return 'envoys and papers are exchanged without talks';
  if (frame.type === 'AGREE' && /^(?:offer|volunteer)$/.test(clause.lemma) && frame.objects === null) {
    const head = clause.object ? (sentence.tagged.lemmas[clause.object.head] ?? '') : '';
    const sum = sentence.quantities.some(
      ({ from, to, unit }) =>
        clause.object && from >= clause.object.from && to <= clause.object.to && /^[A-Z]{3}$/.test(unit ?? ''),
    );
    if (complements.length === 0 && clause.object && !OFFERED.has(head) && !sum)
      return `"${head}" is not offered as help`;
  }
  if (frame.type === 'AGREE' && /^(?:reaffirm|assure|reassure)$/.test(clause.lemma) && complements.length === 0) {
    const content = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
    if (
      content &&
      content.tense !== 'future' &&
      content.modal === null &&
      saysThat(sentence, clause, content) &&
      !/^(?:support|back|stand|remain|commit)$/.test(content.lemma)
    )
      return 'a state of things is assured, nothing is promised';
  }
  if (
    frame.objects?.has('desire') &&
    frame.type === 'AGREE' &&
    clause.object &&
    /^(?:desire|interest)$/.test(sentence.tagged.lemmas[clause.object.head] ?? '') &&
    sentence.tokens[clause.object.to]?.norm === 'that'
  )
    return 'what others are to do is wished, not promised';
  if (
    frame.objects?.has('interest') &&
    frame.type === 'AGREE' &&
    complements.length === 0 &&
    isTasteOnly(sentence, clause)
  )
    return 'an interest in a state of things promises nothing';
  if (
    frame.type === 'AGREE' &&
    clause.lemma === 'reaffirm' &&
    frame.objects === null &&
    clause.object &&
    VIEWS.test(sentence.tagged.lemmas[clause.object.head] ?? '')
  )
    return 'a view held promises nothing';
  if (frame.type === 'AGREE' && frame.objects?.has('readiness') && clause.object) {
    const owner = ownerOf(sentence, clause.object);
    if (owner.length > 0 && !owner.some((party) => sources.includes(party)))
      return 'the readiness is that of somebody else';
  }
  if (frame.type === 'AGREE' && sources.length === 1 && isForOwnGroup(sentence, complements, sources))
    return 'the countries are others, not the two sides';
  if (frame.type === 'REJECT' && clause.object && isHearsay(sentence, clause.object)) return 'a report is rejected';
  if (frame.type === 'ACCUSE' && isOfAnother(sentence, clause, sources)) return 'whose act it is, is not clear';
  if (frame.type === 'PROTEST' && clause.lemma === 'demonstrate' && clause.object) return 'something is shown';
  if (frame.type === 'ACCUSE' && frame.objects?.has('concern') && isConcernForOthers(sentence, clause))
    return 'concern about a situation accuses nobody';
  if (frame.type === 'AID' && isTroopContribution(sentence, clause))
    return 'troops for a mission are no aid to where it serves';
  if (frame.type === 'REQUEST') {
    if (/^(?:propose|suggest|recommend)$/.test(clause.lemma) && isOwnProposal(sentence, clause, sources))
      return 'what a side proposes to do itself asks nobody';
    if (frame.objects?.has('need') && isCommonNeed(sentence, clause)) return 'the need is for both, nobody is asked';
    if (complements.some((other) => /^(?:convey|pass|send|extend)$/.test(other.lemma) && isGreeting(sentence, other)))
      return 'a greeting passed on asks for nothing';
  }
  return null;
}

/** "dismissed a news report that …": what nobody but a newspaper has said. */
function isHearsay(
  { tagged, tokens, references }: ResolvedSentence,
  object: TokenRange & { readonly head: number },
): boolean {
  return (
    /^(?:report|rumor|rumour|story|speculation|article)$/.test(tagged.lemmas[object.head] ?? '') &&
    !references.some(({ kind, from, to }) => kind === 'name' && from >= object.from && to <= object.to) &&
    tokens[object.from]?.norm !== 'its'
  );
}

/** Somebody is named behind the need, before what is quoted. */
function namesWithin(sentence: ResolvedSentence, at: number): boolean {
  const end = sentence.tokens.findIndex((token, i) => i > at && /^[:“"]$/.test(token.text));
  return sentence.references.some(
    (reference) => reference.from > at && (end < 0 || reference.from < end) && reference.kind !== 'city',
  );
}

/** "spoke of Peru's campaign, accusing Chile of …": the accuser may be whose campaign it is. */
function isOfAnother(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const comma = clause.verb.from - 1;
  if (clause.form !== 'gerund' || sentence.tokens[comma]?.norm !== ',') return false;
  return sentence.references.some(
    ({ from, to, parties }) =>
      to < comma &&
      from >= comma - 6 &&
      sentence.tokens[to]?.norm === "'s" &&
      !parties.some((party) => sources.includes(party)),
  );
}

/** "underscored our interest in a stable region": not in doing something together. */
function isTasteOnly(sentence: ResolvedSentence, { object, verb, to }: Clause): boolean {
  if (!object || sentence.tagged.lemmas[object.head] !== 'interest') return false;
  return !sentence.tokens.slice(verb.to, to + 6).some((token) => TOGETHER.test(token.norm) || /ing$/.test(token.norm));
}

const PLIGHTS =
  /^(?:situation|crisis|plight|fate|safety|outbreak|suffering|epidemic|disaster|issue|issues|impact|effects|graduation|rise|spread)$/;

/** "expressed concern over the humanitarian situation in Kenya" */
function isConcernForOthers({ tokens, tagged }: ResolvedSentence, clause: Clause): boolean {
  const at = tagged.lemmas.findIndex(
    (lemma, i) => i >= clause.verb.from && i < clause.verb.to + 8 && lemma === 'concern',
  );
  return at >= 0 && tokens.slice(at + 1, at + 10).some((token) => PLIGHTS.test(token.norm));
}

const MISSIONS = /^(?:mission|missions|operation|operations|force|forces)$/;

/** "contributes troops to the peacekeeping mission in Kosovo" */
function isTroopContribution({ tokens, tagged }: ResolvedSentence, clause: Clause): boolean {
  if (
    clause.object === null ||
    !/^(?:troop|soldier|contingent|peacekeeper)$/.test(tagged.lemmas[clause.object.head] ?? '')
  )
    return false;
  return clause.phrases.some(
    ({ preposition, from, to }) =>
      /^(?:to|for|in)$/.test(preposition ?? '') && tokens.slice(from, to).some((token) => MISSIONS.test(token.norm)),
  );
}

/** "emphasized Estonia's readiness": whose it is. */
function ownerOf(sentence: ResolvedSentence, object: TokenRange & { readonly head: number }): readonly string[] {
  const owner = sentence.references.find(
    (reference) =>
      reference.kind === 'name' &&
      reference.from >= object.from &&
      reference.to < object.head &&
      /^(?:'s|’s|'|’)$/.test(sentence.tokens[reference.to]?.norm ?? sentence.tokens[reference.to - 1]?.norm ?? ''),
  );
  return owner?.parties ?? [];
}

/** "proposed that his country should open a mission". */
function isOwnProposal(sentence: ResolvedSentence, clause: Clause, sources: readonly string[]): boolean {
  const content = sentence.clauses.find((other) => other.index > clause.index && other.form === 'finite');
  const subject = content?.subject;
  if (!subject || clause.object !== null) return false;
  const doing = sentence.references.filter(
    (reference) => reference.kind === 'name' && reference.from < subject.to && subject.from < reference.to,
  );
  return doing.length > 0 && doing.every((reference) => reference.parties.every((party) => sources.includes(party)));
}

/** "welcomed the ambassadors to Lusaka", "was welcomed by a guard of honour". */
function isPersonWelcomed(sentence: ResolvedSentence, clause: Clause): boolean {
  const object = clause.voice === 'passive' ? clause.subject : clause.object;
  if (!object) return false;
  const { head } = object;
  const lemma = sentence.tagged.lemmas[head] ?? '';
  return (
    PERSONAL.test(sentence.tokens[head]?.norm ?? '') ||
    GUESTS.has(lemma) ||
    isOfficeNoun(lemma) ||
    sentence.people.some((person) => person.from <= head && head < person.to)
  );
}

/** "expressed confidence that the talks will …", "for further growth of ties": confidence in nobody; nor "satisfaction that". */
function isConfidenceThat(sentence: ResolvedSentence, object: TokenRange): boolean {
  const pleased = sentence.tokens.findIndex(
    (token, i) => i >= object.from && i < object.to && token.norm === 'satisfaction',
  );
  if (pleased >= 0 && sentence.tokens[pleased + 1]?.norm === 'that') return true;
  const at = sentence.tokens.findIndex((token, i) => i >= object.from && i < object.to && token.norm === 'confidence');
  return at >= 0 && sentence.tokens[at + 1]?.norm !== 'in';
}

function saysThat(sentence: ResolvedSentence, clause: Clause, content: Clause): boolean {
  return sentence.tokens.slice(clause.verb.to, content.verb.from).some((token) => token.norm === 'that');
}

/** "stressed the need to deepen ties", "the need for closer cooperation": said of both, asked of nobody. */
function isCommonNeed(sentence: ResolvedSentence, clause: Clause): boolean {
  const at = sentence.tokens.findIndex(
    (token, i) => i >= clause.verb.to && i < clause.verb.to + 8 && /^(?:need|necessity|urgency)$/.test(token.norm),
  );
  if (at < 0) return false;
  const rest = sentence.tokens.slice(at + 1, at + 14).map((token) => token.norm);
  // "the need for the support of international partners": of all, not of the other.
  if (
    rest.some(
      (word, k) => k < 8 && word === 'international' && /^(?:partners|community|society)$/.test(rest[k + 1] ?? ''),
    )
  )
    return true;
  if (rest[0] === 'for')
    return rest.slice(1, 6).some((word) => TOGETHER.test(word)) && !rest.slice(1, 8).includes('to');
  // "highlighted the need to keep an eye on the matter": asked of nobody who is named.
  if (rest[0] === 'to' && !namesWithin(sentence, at)) return true;
  if (rest[0] !== 'to') return rest[0] === 'of' && rest.slice(1, 8).some((word) => TOGETHER.test(word));
  return rest.slice(1, 4).some((word) => RELATIONAL.test(word)) && rest.some((word) => TOGETHER.test(word));
}

function isGreeting(sentence: ResolvedSentence, clause: Clause): boolean {
  const range = clause.object ?? { from: clause.verb.to, to: clause.verb.to + 4 };
  return sentence.tokens
    .slice(range.from, range.to)
    .some((token) => /^(?:greetings?|regards|salutations|wishes)$/.test(token.norm));
}

/** "vowed to extend aid to the countries": the source gives nothing to itself, so they are not the two sides. */
function isForOwnGroup(
  sentence: ResolvedSentence,
  complements: readonly Clause[],
  sources: readonly string[],
): boolean {
  return complements.some(
    (clause) =>
      /^(?:extend|provide|give|offer|send|grant|supply|donate|lend)$/.test(clause.lemma) &&
      clause.phrases.some(
        (phrase) =>
          /^(?:to|for)$/.test(phrase.preposition ?? '') &&
          STATES.test(sentence.tokens[phrase.head]?.norm ?? '') &&
          sentence.references.some(
            (reference) =>
              reference.from <= phrase.head &&
              phrase.head < reference.to &&
              reference.parties.some((party) => sources.includes(party)),
          ),
      ),
  );
}

const STATES = /^(?:countries|nations|states|islands|neighbours|neighbors|governments|peoples|regions|economies)$/;

/** "vowed to extend aid to the countries": several that the text leaves unnamed stand where the other side would. */
export function meansOthers(sentence: ResolvedSentence, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) =>
    [clause.object, ...clause.phrases].some(
      (range) =>
        range !== null &&
        !('preposition' in range && !/^(?:to|with|for|towards?|among)$/.test(range.preposition ?? 'to')) &&
        STATES.test(sentence.tokens[range.head]?.norm ?? '') &&
        !sentence.references.some(
          (reference) => reference.from <= range.head && range.head < reference.to && reference.parties.length > 0,
        ) &&
        !sentence.tokens.slice(range.from, range.head).some((token) => /^(?:two|both|brotherly)$/.test(token.norm)),
    ),
  );
}
