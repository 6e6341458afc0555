import { partiesIn, type ResolvedSentence, type TokenRange } from '@diplomatic-relations/engine';
import { areTwoStates } from '../shared/parties.ts';
import { isNamedExercise } from './named-exercise.ts';
import { isBareForum, isMechanismCouncil, isOfOrganization, multilateral, throughName } from './named-for.ts';
import { isOfMechanism } from './of-mechanism.ts';
import { INTERNAL, isOfStateOrgan, isParliament } from './of-one-side.ts';
import { isOrdinal } from './ordinals.ts';
import { isWithRegion } from './with-region.ts';
import { ASSEMBLIES, DIALOGUE_FIELDS, EVENT_NOUNS, type EventKind, MECHANISM, PHONE } from './words.ts';

/** How an idea or a policy is received. */
const WELCOMES = new Set(
  'lukewarm cool cold frosty chilly mixed positive negative favourable favorable hostile muted enthusiastic'.split(' '),
);

/** "by video conference", "in the format of a video conference": how something else was held. */
function isMeans({ tokens, tagged }: ResolvedSentence, { from }: TokenRange): boolean {
  if (tokens[from - 1]?.norm === 'in' && /^an?$/.test(tokens[from]?.norm ?? '')) return false;
  return tagged.tags[from - 1] === 'IN';
}

interface Naming {
  readonly sentence: ResolvedSentence;
  readonly lemma: string;
  readonly word: string;
  readonly words: readonly string[];
  readonly range: TokenRange;
}

/** The kind of event that a noun and the words around it name; null where it is none. */
export function nounKind({ sentence, lemma, word, words, range }: Naming): EventKind | null {
  const has = (...list: readonly string[]): boolean => list.some((entry) => words.includes(entry));
  let joined: string | null = null;
  const text = (): string => {
    joined ??= words.join(' ');
    return joined;
  };
  const base = EVENT_NOUNS.get(word) ?? EVENT_NOUNS.get(lemma);
  if (!base || isParliament(sentence, word, range)) return null;
  // "a Business Summit": firms and officials, as at any conference.
  if (lemma === 'summit' && has('business', 'investment', 'investor', 'investors', 'ceo', 'entrepreneurship'))
    return 'conference';
  if (lemma === 'summit' || (has('summit') && !/\binter - summit\b|\binter-summit\b/.test(text()))) return 'summit';
  // "the GCC-Central Asia Dialogue": an organization with states that nobody names.
  if (
    /^(?:meeting|session|dialogue|conference|forum)$/.test(lemma) &&
    isWithRegion(sentence, throughName(sentence, range))
  )
    return 'conference';
  if (has('credentials', 'credence', 'accreditation') && base.kind !== 'visit') return 'ceremony';
  if (/\b(?:presentation|handing|handover|submission)\b/.test(lemma) && !has('ceremony'))
    return has('over') || lemma === 'handover' || lemma === 'handing' ? 'ceremony' : null;
  if (lemma === 'meeting' && words.some((entry) => INTERNAL.has(entry)) && partiesIn(sentence, range).length === 0)
    return null;
  if (/^(?:meeting|session|sitting|plenary|round|council|conference|talks|edition)$/.test(lemma)) {
    if (/\bheads of (?:states?|government)\b|\bleaders\b/.test(text()) && multilateral(sentence, range))
      return 'summit';
    if (has('council') && isMechanismCouncil(sentence, range)) return 'consultations';
    if (words.some((entry) => MECHANISM.has(entry)) || /\bworking groups?\b/.test(text())) return 'consultations';
    if (
      /\b(?:ministers?|council|assembly|conference|forum|board|ministerial|states|members|cfm|pmc)\b/.test(text()) &&
      multilateral(sentence, range)
    )
      return 'conference';
    if (isOfOrganization(sentence, range)) return 'conference';
    if (isOfStateOrgan(words, word) && partiesIn(sentence, range).length < 2) return null;
    if (has('assembly') && !has('national', 'legislative', 'speaker')) return 'conference';
    if (lemma === 'conference')
      return has('press', 'news') ? null : has('video') ? (isMeans(sentence, range) ? null : 'call') : 'conference';
    // "a round table session with companies"
    if (lemma === 'session' && has('table', 'roundtable')) return null;
    if (lemma === 'session' && /\bsessions? of (?:\w+ )?(?:talks|negotiations|discussions)\b/.test(text()))
      return 'meeting';
    if (lemma === 'session' && has('training')) return 'training';
    if (lemma === 'session' || lemma === 'plenary' || lemma === 'sitting')
      return words.some((entry) => ASSEMBLIES.has(entry)) ? 'conference' : 'consultations';
    if (lemma === 'council') return null;
    if (lemma === 'talks' && words.some((entry) => PHONE.has(entry))) return 'call';
    if (lemma === 'round')
      return has('negotiations', 'talks')
        ? 'meeting'
        : has('table')
          ? 'conference'
          : has('next', 'following')
            ? 'consultations'
            : null;
    return isOfMechanism(sentence, range) ? 'consultations' : 'meeting';
  }
  // "held the 4th Bilateral Consultation Mechanism", "the 6th Binational Cabinet": a session of it
  if (lemma === 'mechanism' || lemma === 'cabinet')
    return words.some((entry) => isOrdinal(entry)) &&
      has('consultation', 'consultations', 'coordination', 'dialogue', 'binational')
      ? 'consultations'
      : null;
  if (
    word === 'consultation' &&
    !words.some(
      (entry) =>
        /^(?:political|policy|bilateral|consular|ministerial|leaders|ministers|annual)$/.test(entry) ||
        isOrdinal(entry),
    )
  )
    return null;
  // "the Kenya-Peru Leaders' Retreat", and no retreat of troops
  if (word === 'retreat' && !has('leaders', 'ministers', 'ministerial', 'annual')) return null;
  // "the Forum Leaders' Retreat" of an organization
  if (word === 'retreat' && multilateral(sentence, range)) return has('leaders') ? 'summit' : 'conference';
  if (lemma === 'group' && !/\bworking group\b/.test(text())) return null;
  if (
    (lemma === 'commission' || lemma === 'committee') &&
    !/\b(?:joint|intergovernmental|inter-governmental|mixed|bilateral|economic|cooperation)\b/.test(text())
  )
    return null;
  if (
    lemma === 'dialogue' &&
    !words.some((entry) => entry !== 'dialogue' && DIALOGUE_FIELDS.has(entry)) &&
    !words.some(isOrdinal) &&
    !/\b2 \+ 2\b/.test(text())
  ) {
    const parties = partiesIn(sentence, range).length;
    const last = sentence.tokens[range.to - 1];
    return parties === 0 && last?.norm === 'dialogue' && last.capital && range.to - range.from > 1
      ? 'conference'
      : parties > 0
        ? base.kind
        : null;
  }
  // "the 24th Peru - Chile Ministerial Forum": a mechanism of the two.
  if (lemma === 'forum' && has('ministerial') && areTwoStates(partiesIn(sentence, range))) return 'consultations';
  if (lemma === 'exchange') return null;
  if (lemma === 'table') return has('round') && word === 'table' ? 'conference' : null;
  // "received on a farewell visit the ambassador": a call at the ministry.
  if (lemma === 'visit' && has('farewell')) return 'meeting';
  // "was granted visa-free travel": a right, and no journey
  if (/^(?:travel|stay)$/.test(lemma) && has('visa', 'visas', 'free')) return null;
  if (lemma === 'stopover') return sentence.people.some(({ offices }) => offices.length > 0) ? 'visit' : null;
  if (/^program/.test(lemma)) return has('training') ? 'training' : null;
  if (lemma === 'screening') return has('film', 'movie', 'documentary') ? 'cultural_event' : null;
  if (lemma === 'show') return has('fashion', 'art', 'dance', 'music', 'cultural') ? 'cultural_event' : null;
  if (lemma === 'conversation' || lemma === 'talk' || lemma === 'discussion')
    return words.some((entry) => PHONE.has(entry)) || has('video') ? 'call' : word === 'talk' ? null : 'meeting';
  // "1965: Inauguration of the Embassy of Peru" tells of the post.
  if (lemma === 'inauguration' && range.from <= 1 && has('embassy', 'consulate', 'legation', 'mission', 'commission'))
    return null;
  if (lemma === 'ceremony' || lemma === 'inauguration' || lemma === 'unveiling') return 'ceremony';
  if (lemma === 'exercise' || lemma === 'drill' || lemma === 'exercises')
    return /\b(?:military|joint|naval|rescue|field|staff|maritime|air|army|disaster|multinational|command|tabletop|training|search|fire|passing|passage|amphibious|defence|defense|cyber|combined|humanitarian|guard|firefighting|peacekeeping|passex|piracy|antipiracy|terrorism|counterterrorism)\b/.test(
      text(),
    ) ||
      /\d/.test(text()) ||
      isNamedExercise(sentence, range, word)
      ? 'exercise'
      : null;
  if (lemma === 'mission' && has('trade') && isOpened(sentence, range)) return null;
  if (lemma === 'mission')
    return has('expert', 'observation', 'monitoring', 'assessment', 'trade', 'business', 'fact-finding')
      ? 'visit'
      : null;
  if (lemma === 'days' || lemma === 'day' || lemma === 'week' || lemma === 'decade' || lemma === 'evening')
    return has(
      'culture',
      'cultural',
      'cinema',
      'film',
      'music',
      'cuisine',
      'art',
      'fashion',
      'literature',
      'theatre',
      'poetry',
      'folk',
      'jazz',
    )
      ? 'cultural_event'
      : null;
  // "a lukewarm reception from the members"
  if (lemma === 'reception') return words.some((word) => WELCOMES.has(word)) ? null : 'ceremony';
  if (lemma === 'assembly') {
    const numbered = words.some(isOrdinal);
    const owned = partiesIn(sentence, range).some((party) => party.startsWith('org:'));
    return has('general', 'parliamentary') || (numbered && owned) ? 'conference' : null;
  }
  if (lemma === 'ministerial') return 'conference';
  if (lemma === 'convention') return null;
  if (lemma === 'forum' && isBareForum(sentence, range)) return null;
  if (lemma === 'presentation' || lemma === 'opening') return null;
  if (lemma === 'team') return has('training') ? 'training' : null;
  return base.kind;
}

/** "opened its trade mission in Lima": a post, and no journey. */
function isOpened({ clauses, tokens }: ResolvedSentence, range: TokenRange): boolean {
  return (
    tokens[range.to - 1]?.text === 'Mission' ||
    clauses.some(
      ({ lemma, object, subject, voice }) =>
        /^(?:open|reopen|establish|close|inaugurate|maintain)$/.test(lemma) &&
        [voice === 'passive' ? subject : object].some(
          (group) => group && group.from < range.to && range.from < group.to,
        ),
    )
  );
}
