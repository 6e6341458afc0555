import { intern } from '../intern.ts';
import type { Token } from '../tokens.ts';
import { noteOnWords } from '../word.ts';
import { CLOSED_CLASS, type Tag } from '../words/closed-class.ts';
import { NOUN_LIKE_VERBS, VERB_FORMS, type VerbForm } from '../words/verbs.ts';
import { singular } from './singular.ts';

/** What a word's shape makes of it; one that only ends as adjectives do is one before another word. */
export type Shape = 'noun' | 'adjective' | 'ending';

/** What the tagger knows of a word by itself. */
export interface Lexeme {
  readonly norm: string;
  /** Tag of a word of a closed class. */
  readonly closed: Tag | null;
  /** Of a closed class also where it stands with a capital in mid-sentence. */
  readonly closedAsName: boolean;
  /** Of a closed class, but put into another by its neighbours. */
  readonly changing: boolean;
  readonly verb: VerbForm | null;
  /** Form of a verb whose base or -s form is as often a noun. */
  readonly nounLike: boolean;
  /** Tag of a word in "-ly". */
  readonly adverb: 'RB' | 'JJ' | null;
  readonly shape: Shape;
  readonly singular: string;
}

/** Words of closed classes, besides modals and forms of "have", that their neighbours put into another. */
const CHANGING: ReadonlySet<string> = new Set([
  'near',
  'prior',
  'as',
  'to',
  'that',
  'no',
  'her',
  'his',
  'being',
  'before',
  'after',
  'since',
  'until',
  'till',
  'first',
  'most',
  'both',
  'all',
  'but',
  'neither',
  'each',
  'following',
]);

/** Small words that titles write with a capital. */
const SMALL = /^(?:the|of|and|for|to|in|on|at|by|with|his|her|its|who|is|was|a|an|or|from|will|shall|may|would)$/i;
const NO_ADVERBS: ReadonlySet<string> = new Set(['assembly', 'family', 'july', 'italy', 'ally', 'supply', 'reply']);
const ADJECTIVES_IN_LY = /(?:friendly|early|yearly|monthly|weekly|daily|timely|costly|deadly|elderly|orderly)$/;

const lexemeOfWord = noteOnWords(({ text, norm }): Lexeme => {
  // "US $ 9 million": a state, no pronoun.
  const closed = text === 'US' ? null : (CLOSED_CLASS.get(norm) ?? null);
  const verb = VERB_FORMS.get(norm) ?? null;
  const adverbial = norm.endsWith('ly') && norm.length > 4 && !NO_ADVERBS.has(norm);
  return {
    norm,
    closed,
    closedAsName: SMALL.test(text) || text.length <= 1 || closed === 'PR',
    changing: closed === 'MD' || closed === 'HV' || CHANGING.has(norm),
    verb,
    nounLike: verb !== null && NOUN_LIKE_VERBS.has(verb.lemma),
    adverb: adverbial ? (ADJECTIVES_IN_LY.test(norm) ? 'JJ' : 'RB') : null,
    shape: shapeOf(norm),
    singular: intern(singular(norm)),
  };
});

/** What the tagger knows of a token's word. */
export function lexemeOf(token: Token): Lexeme {
  return lexemeOfWord(token.word);
}

const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ary|less|ant|ent|ic|al)$/;
const NOUN_ENDING = /(?:ment|tion|sion|ness|ity|ship|ance|ence|ism|dom|hood|ology|graphy)s?$/;
/** Words in an adjective's shape that are nouns in this field. */
const NOUNS_LIKE_ADJECTIVES = new Set(
  'chief president parliament government agreement document minister representative initiative executive archive perspective alternative objective collective capital official national nationals journal festival arrival proposal approval removal withdrawal renewal denial trial principal general hospital material potential rival signal tribunal terminal proposals officials materials republic public traffic topic logistic critic academic music dynamic fabric statistics accident incident student resident continent moment statement settlement investment development movement deployment appointment department movement event percent extent intent tent assistant participant consultant merchant warrant grant secretary anniversary boundary summary library salary military commissary emissary visionary table vegetable cable article vehicle people principle couple example talent client agent patient parent component president opponent precedent president'.split(
    ' ',
  ),
);
function shapeOf(word: string): Shape {
  if (NOUNS_LIKE_ADJECTIVES.has(word) || NOUN_ENDING.test(word)) return 'noun';
  if (JJ_WORDS.has(word)) return 'adjective';
  return ADJECTIVE_ENDING.test(word) ? 'ending' : 'noun';
}

const JJ_WORDS = new Set(
  'stern harsh stark sharp blunt dire grave entire nuclear bilateral multilateral mutual joint political economic diplomatic consular humanitarian cultural new old high low close open long short large small great good full official regional international national foreign former current present recent next last same own common important strong active friendly traditional comprehensive strategic extraordinary plenipotentiary permanent special deputy vice senior chief global local legal free fair equal direct major main key wide broad deep early late ready able possible necessary constructive fruitful warm cordial frank technical commercial industrial agricultural military naval civil public private social financial central northern southern eastern western upcoming forthcoming various numerous respective positive negative successful working honorary separate second third fourth fifth annual quarterly sixth seventh eighth ninth tenth'.split(
    ' ',
  ),
);
