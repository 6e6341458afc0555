import type { ParsedSentence } from '../sentence.ts';

/** Words of the business of states with one another, each enough by itself. */
const WORDS =
  /^(?:bilateral|trilateral|multilateral|diplomat(?:s|ic|ically)?|diplomacy|embass(?:y|ies)|ambassadors?|consulates?|consul|envoys?|counterpart|cooperat(?:e|es|ed|ing|ion|ive)|co-operat(?:e|es|ed|ing|ion)|treat(?:y|ies)|summit|credentials|non-aggression|accredited|friendship|visa-free|troops|invasion|airstrikes?|embargo)$/;

/** "foreign affairs", "official visit", "the two sides": words that say it together. */
const PAIRS = new Set(
  'foreign minister|foreign ministers|foreign ministry|foreign secretary|foreign affairs|external affairs|external relations|state visit|official visit|working visit|two leaders|two ministers|two presidents|two governments|both countries|two peoples|two nations|neighbouring country|humanitarian aid|humanitarian assistance|development assistance|prime ministers|heads of|joint statement|joint declaration|joint communiqué|joint communique|strategic partnership|political dialogue|human rights|high commissioner|high commission|permanent representative|special representative|trade turnover|armed forces|defence minister|defense minister|united nations|member states'.split(
    '|',
  ),
);

/** Longer than this, a text about two parties says somewhere what they have to do with each other. */
const FEW_SENTENCES = 4;

/**
 * True where parties deal with each other in the text; where a longer one has no word of it, the states that it names
 * are only where something happens, who plays, or where somebody comes from.
 */
export function speaksOfDealings(sentences: readonly ParsedSentence[]): boolean {
  if (sentences.length <= FEW_SENTENCES) return true;
  return sentences.some(
    ({ segment, tokens, tagged, persons }) =>
      (segment.kind === 'title' &&
        TALKS.test(tokens.map((token) => token.norm).join(' ')) &&
        distinctRulers(persons) > 0) ||
      tokens.some((token, i) => {
        const { norm } = token;
        if (WORDS.test(norm) || PAIRS.has(`${norm} ${tokens[i + 1]?.norm ?? ''}`)) return true;
        return (
          (norm === 'relations' || norm === 'ties') &&
          !/^(?:public|investor|industrial|labour|labor|community|customer|race|family|media|human|employee)$/.test(
            tokens[i - 1]?.norm ?? '',
          ) &&
          tagged.tags[i]?.startsWith('N') !== false
        );
      }) ||
      distinctRulers(persons) > 1,
  );
}

const TALKS = /\b(?:calls?|speaks|spoke|meets|meeting|talks?|conversation|visits?|receives|welcomes)\b/;
const RULERS =
  /^(?:head_of_state|head_of_government|foreign_minister|ambassador|organization_head|organization_deputy_head)$/;

/** How many parties have a ruler, a foreign minister or an ambassador in the sentence. */
function distinctRulers(persons: ParsedSentence['persons']): number {
  const parties = new Set<string>();
  for (const person of persons)
    for (const office of person.offices) if (office.party && RULERS.test(office.role)) parties.add(office.party);
  return parties.size;
}
