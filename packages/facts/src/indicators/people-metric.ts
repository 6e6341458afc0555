import { isJoiningHyphen, type ResolvedSentence } from '@diplomatic-relations/engine';
import type { Amount } from './amounts.ts';
import {
  CITIZEN_NOUNS,
  COMMUNITY_NOUNS,
  LIVE_WORDS,
  PERSONNEL_NOUNS,
  type PeopleMetric,
  SERVICE_WORDS,
  STUDENT_NOUNS,
  STUDY_WORDS,
  TOURIST_NOUNS,
  TRAINING_WORDS,
  VISIT_WORDS,
  WORK_WORDS,
} from './words.ts';

/** Those of one state in another, as a figure of them says. */
const COMMUNITY = /^(?:citizens|nationals|compatriots|residents|expatriates|migrants|community)$/;

const EXPELLED = /^(?:expel(?:s|led|ling)?|expulsions?|deport(?:s|ed|ing|ation)?)$/;
const EMPLOYING = /^employ(?:s|ing)?$/;
const GRANTED = /^(?:received|won|benefited|benefitted)$/;

/** Whether those who are counted study, travel, live or serve abroad; null where the text does not tell. */
export function peopleMetric(sentence: ResolvedSentence, amount: Amount): PeopleMetric | null {
  // "The diaspora is 2,300 strong"
  const noun = amount.noun === 'strong' ? '' : (amount.noun ?? '');
  if (STUDENT_NOUNS.has(noun)) return 'students';
  const demonym = isDemonym(sentence, amount);
  const people = CITIZEN_NOUNS.has(noun) || demonym;
  if (noun && !people && !TOURIST_NOUNS.has(noun) && !PERSONNEL_NOUNS.has(noun)) return null;
  const near = clauseWords(sentence, amount);
  // Who is sent home lives there no longer.
  if (near.some((word) => EXPELLED.test(word))) return null;
  // "firms that employ 2,000 Kenyans": where they live is not said
  if (people && EMPLOYING.test(sentence.tokens[amount.from - 1]?.norm ?? '')) return null;
  const has = (set: ReadonlySet<string>): boolean => near.some((word) => set.has(word));
  if (TOURIST_NOUNS.has(noun))
    return has(VISIT_WORDS) || near.some((word) => /^(?:tourists|arrivals|number)$/.test(word)) ? 'tourists' : null;
  if (people && has(STUDY_WORDS)) return 'students';
  if (
    people &&
    near.some((word) => /^(?:scholarship|fellowship|award|stipend|bursary)s?$|^bursaries$/.test(word)) &&
    near.some((word) => GRANTED.test(word))
  )
    return 'students';
  // "214 Kenyans attend Norwegian universities"
  if (
    people &&
    near.some((word) => /^(?:attend|attends|attending|reading)$/.test(word)) &&
    near.some((word) => /^(?:university|universities|colleges|schools)$/.test(word))
  )
    return 'students';
  if (people && (has(LIVE_WORDS) || isCommunity(sentence, amount) || near.includes('community'))) return 'residents';
  if (
    people &&
    has(TRAINING_WORDS) &&
    /^(?:participate|attend|train|undergo|complete|benefit|receive|take)/.test(
      near.find((word) =>
        /^(?:participat|attend|train(?:ed)?$|underw|undergo|complet|benefit|receiv|took|taken)/.test(word),
      ) ?? '',
    )
  )
    return 'personnel';
  if (people && near.some((word) => /^(?:serve|serves|served|serving|deployed)$/.test(word))) return 'personnel';
  if (people && has(WORK_WORDS)) return 'residents';
  if (people && has(VISIT_WORDS) && !has(new Set(['delegation', 'mission', 'president', 'minister'])))
    return 'tourists';
  if (people && (isNumberOf(sentence, amount) || thereAre(sentence, amount))) return 'residents';
  if (!noun && !demonym) return isCommunity(sentence, amount) || isNumberOf(sentence, amount) ? 'residents' : null;
  if (PERSONNEL_NOUNS.has(noun) && (has(SERVICE_WORDS) || has(TRAINING_WORDS))) return 'personnel';
  return null;
}

/** "there are about 1,200 Fijians in X". */
function thereAre(sentence: ResolvedSentence, amount: Amount): boolean {
  const before = sentence.tokens.slice(Math.max(0, amount.from - 6), amount.from).map((token) => token.norm);
  const there = before.lastIndexOf('there');
  const behind = sentence.tokens.slice(amount.to, amount.to + 5).map((token) => token.norm);
  return there >= 0 && /^(?:are|were|is)$/.test(before[there + 1] ?? '') && behind.includes('in');
}

/** The words of the part of the sentence that the amount stands in. */
function clauseWords(sentence: ResolvedSentence, amount: Amount): string[] {
  const { tokens } = sentence;
  let from = amount.from;
  while (from > 0 && !/^(?:[;:]|while|whereas)$/.test(tokens[from - 1]?.norm ?? '')) from--;
  let to = amount.to;
  while (to < tokens.length && !/^(?:[;:]|while|whereas)$/.test(tokens[to]?.norm ?? '')) to++;
  return tokens.slice(from, to).map((token) => token.norm);
}

/** "5,000 Kenyans", "over 32,000 Vietnamese": the people themselves are counted. */
function isDemonym(sentence: ResolvedSentence, amount: Amount): boolean {
  return sentence.actors.some(
    (reference) =>
      (reference.form === 'demonym' || reference.form === 'people') &&
      reference.from >= amount.to &&
      reference.from <= amount.to + 3 &&
      // "Kenyan-owned": no people, but what something else is
      !isJoiningHyphen(sentence.tokens, reference.to) &&
      (!/^(?:NN|NNP|JJ)$/.test(sentence.tagged.tags[reference.to] ?? '') ||
        isDoing(sentence.tokens[reference.to]?.norm ?? '')) &&
      sentence.tokens
        .slice(amount.to, reference.from)
        .every((token) => /^(?:young|ethnic|of|male|female|other)$/.test(token.norm)),
  );
}

function isDoing(word: string): boolean {
  return (
    /^(?:call|attend|attending|reading)$/.test(word) ||
    LIVE_WORDS.has(word) ||
    STUDY_WORDS.has(word) ||
    WORK_WORDS.has(word) ||
    VISIT_WORDS.has(word)
  );
}

/** "The Hungarian community in Chile is estimated at 3,000", "a 5,000-strong diaspora". */
export function isCommunity(sentence: ResolvedSentence, amount: Amount): boolean {
  const before = sentence.tokens.slice(Math.max(0, amount.from - 12), amount.from).map((token) => token.norm);
  const after = sentence.tokens.slice(amount.to, amount.to + 5).map((token) => token.norm);
  if (after.includes('strong') && after.some((word) => COMMUNITY_NOUNS.has(word) || word === 'expatriate')) return true;
  return (
    before.some((word) => COMMUNITY_NOUNS.has(word)) &&
    before.some((word) =>
      /^(?:estimated|numbers|numbering|numbered|counts|:|counted|totalled|totals|comprises|totals|consists|amounts|is|of|includes|has|residing|living|exceeds|reached)$/.test(
        word,
      ),
    ) &&
    !before.includes('economic') &&
    !before.includes('international') &&
    !before.includes('european')
  );
}

/** "Kenyans in Peru: 320", "Kenyan nationals residing in Peru: 320" */
function isLabelled({ tokens, actors }: ResolvedSentence, amount: Amount): boolean {
  if (tokens[amount.from - 1]?.text !== ':' || amount.from > 9 || amount.nounAt >= 0) return false;
  const first = actors.find(({ from, form }) => from === 0 && (form === 'demonym' || form === 'people'));
  if (first === undefined) return false;
  let at = first.to;
  if (COMMUNITY.test(tokens[at]?.norm ?? '')) at++;
  if (/^(?:living|residing|resident|registered)$/.test(tokens[at]?.norm ?? '')) at++;
  return tokens[at]?.norm === 'in';
}

/** "The number of Indonesian citizens in Fiji is 162". */
export function isNumberOf(sentence: ResolvedSentence, amount: Amount): boolean {
  if (isLabelled(sentence, amount)) return true;
  const words = sentence.tokens.slice(0, amount.from).map((token) => token.norm);
  const at = words.lastIndexOf('number');
  if (at < 0 || words[at + 1] !== 'of') return false;
  const counted = words.slice(at + 2, at + 7);
  return (
    counted.some((word) => COMMUNITY.test(word)) &&
    words
      .slice(at)
      .some((word) => /^(?::|is|was|reached|stands|stood|exceeds|exceeded|totals|amounts|are|at|to)$/.test(word)) &&
    amount.from - at <= 14
  );
}
