import { collect } from '@diplomatic-relations/engine';
import type { RowOf } from '@diplomatic-relations/schema';

export type EventRow = RowOf<'events'>;
export type EventKind = EventRow['kind'];
export type EventStatus = EventRow['status'];
export type EventMode = NonNullable<EventRow['mode']>;
export type EventLevel = NonNullable<EventRow['level']>;

/** What a noun names: the kind, and whether the noun alone says too little ("dialogue", "committee") without a verb of holding. */
export interface EventNounSense {
  readonly kind: EventKind;
  readonly weak: boolean;
}

/** Acronyms that ministries use for joint commissions, working groups and consultations. */
export const MECHANISM_ACRONYMS: readonly string[] =
  'jec jetc jetco jmc jmec jtc jtec jcm jcc jbc jwg bnc igc bpc bpcs foc focs'.split(' ');

function table<V>(rows: readonly (readonly [words: string, value: V])[]): ReadonlyMap<string, V> {
  return new Map(
    collect(rows, ([words, value]) => words.split(' ').map((word): [string, V] => [word.replaceAll('_', ' '), value])),
  );
}

const strong = (kind: EventKind): EventNounSense => ({ kind, weak: false });
const weak = (kind: EventKind): EventNounSense => ({ kind, weak: true });

/** Head nouns of events, by lemma. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNounSense> = table<EventNounSense>([
  ['meeting talks encounter audience teteatete pullaside', strong('meeting')],
  [
    'conversation discussion negotiations talk reception lunch dinner breakfast luncheon banquet gettogether exchange',
    weak('meeting'),
  ],
  ['visit trip', strong('visit')],
  ['tour travel stay mission stopover stop arrival', weak('visit')],
  ['call teleconference', strong('call')],
  ['videoconference telecon', weak('call')],
  ['consultations', strong('consultations')],
  ['consultation retreat', weak('consultations')],
  [
    'dialogue session round committee commission subcommittee sub-committee group council sitting plenary mechanism cabinet',
    weak('consultations'),
  ],
  [MECHANISM_ACRONYMS.join(' '), weak('consultations')],
  ['summit chogm', strong('summit')],
  [
    'conference forum congress symposium colloquium colloquy roundtable ministerial assembly convention',
    strong('conference'),
  ],
  ['table', weak('conference')],
  ['cop20 cop21 cop22 cop23 cop24 cop25 cop26 cop27 cop28 cop29 cop30 cop31 cop32', strong('conference')],
  ['ceremony inauguration commemoration unveiling', strong('ceremony')],
  ['celebration anniversary presentation handover handing submission opening', weak('ceremony')],
  ['seminar workshop webinar', strong('training')],
  ['course training courses team programme program', weak('training')],
  ['exercise drill manoeuvre maneuver exercises passex', weak('exercise')],
  ['exhibition concert festival fair expo biennale', strong('cultural_event')],
  [
    'days week tournament championship match performance exhibit decade evening screening recital show',
    weak('cultural_event'),
  ],
]);

/** Words that turn a session, round or meeting into one of a standing mechanism. */
export const MECHANISM = new Set([
  ...'commission committee subcommittee sub-committee consultation consultations dialogue mechanism'.split(' '),
  ...MECHANISM_ACRONYMS,
]);
/** A council of two parties is a mechanism, an organ of an organization is not. */
export const MECHANISM_COUNCIL = new Set(
  'cooperation co-operation association partnership business joint coordination coordinating strategic economic trade bilateral stabilisation'.split(
    ' ',
  ),
);
/** Bodies whose sessions are conferences. */
export const ASSEMBLIES = new Set('assembly parliamentary ministerial unga iaea unesco ministers'.split(' '));
/** Adjectives that make a dialogue a standing mechanism. */
export const DIALOGUE_FIELDS = new Set(
  'human rights level strategic political security policy defence defense economic energy high-level annual cyber consular migration investment maritime trade climate structured informal ministerial counter-terrorism counterterrorism civil disarmament legal partnership dialogue non-proliferation labour mobility'.split(
    ' ',
  ),
);

/** Verbs under which an event noun stands as object (or passive subject) and took place. */
export const HOLD_VERBS = new Set(
  'hold have conduct organize organise host convene tell chair co-chair cochair co-host cohost preside open launch lead pay make undertake attend join stage arrange celebrate mark begin start conclude complete finish end close kick wrap receive sponsor carry inaugurate coorganize coorganise run give address mount perform initiate witness observe hail grant accord continue commence participate partake take follow accept do visit enter deliver mediate facilitate resume round place'.split(
    ' ',
  ),
);
/** Verbs of which an event is the subject. */
export const OCCUR_VERBS = new Set(
  'take occur begin start open kick conclude coincide end close collapse happen meet gather convene sit commence run focus bring discuss review mark resume feature address cover continue wrap last be follow provide offer examine assess see reaffirm draw consider'.split(
    ' ',
  ),
);
/** Verbs of taking part, with their event behind "in" or "at", or as object. */
export const ATTEND_VERBS = new Set(
  'attend participate partake take join speak represent address tell lead gather converge'.split(' '),
);
/** Verbs of calling off. */
export const CANCEL_VERBS = new Set(
  'cancel postpone suspend drop defer delay call scrap prevent shelve put'.split(' '),
);

/** Adjectives of an event that is still to come. */
export const UPCOMING = new Set(
  'upcoming forthcoming planned next scheduled expected future proposed coming anticipated impending'.split(' '),
);
/** Adjectives and adverbs of what happens again and again. */
export const HABITUAL = new Set(
  'regular regularly annual annually traditional traditionally frequent frequently numerous periodic periodically constant often biannual biennial usually various monthly weekly yearly ongoing continuous systematic routine routinely many mutual alternately always never occasional constantly continually'.split(
    ' ',
  ),
);
/** Words that push what is told into the past before the item's own story. */
export const ANTERIOR = new Set(
  'earlier previously previous past recently recent once already ago former formerly last since then'.split(' '),
);

/** Officials in the plural, of whom the words behind may say whose they are. */
export const SEVERAL_OFFICIALS: ReadonlySet<string> = new Set(
  'counterparts peers ministers leaders presidents ambassadors officials colleagues envoys diplomats'.split(' '),
);

/** Nouns for people on a side of talks whose party need not be named. */
export const OFFICIAL_NOUNS = new Set(
  'official minister president leader counterpart peer representative delegation ambassador parliamentarian interlocutor authority leadership diplomat premier chancellor king queen emir sultan crown prince speaker deputy secretary envoy government commissioner head host monarch foreign interlocutors ministry excellency vice-president undersecretary chief senator mp lawmaker negotiator team adviser advisor side charge chairman chairperson director'.split(
    ' ',
  ),
);

/** Words for a call by telephone or video. */
export const PHONE = new Set('phone telephone phoned telephoned telephonic telephonically'.split(' '));
export const VIRTUAL = new Set(
  'virtual virtually online videoconference videoconferencing video zoom video-conference teleconference webinar remotely teams webex'.split(
    ' ',
  ),
);

/** Words that say at which level the sides meet, highest first. */
export const LEVEL_WORDS: readonly (readonly [phrase: RegExp, level: EventLevel])[] = [
  [/\b(?:presidents|heads of states?|head of states?|king|emir|sultan|monarch|queen|state leaders)\b/, 'head_of_state'],
  [/\b(?:prime ministers?|heads of government|premiers?|chancellors?)\b/, 'head_of_government'],
  [/\bdeputy (?:foreign )?ministers?\b|\bstate secretar(?:y|ies)\b|\bvice[- ]ministers?\b/, 'deputy_minister'],
  [
    /\b(?:foreign ministers?|ministers? (?:of|for) foreign affairs|heads of (?:the )?foreign ministries)\b/,
    'foreign_minister',
  ],
  [/\bministers?\b/, 'minister'],
  [/\b(?:ambassadors?|heads? of mission)\b/, 'ambassador'],
  [/\b(?:parliamentar\w+|speakers?|members of parliament|mps|senators?)\b/, 'parliament'],
  // "an official of the ministry", and not "an official ceremony"
  [
    /\bsenior officials?\b|\bofficials\b|\bofficial(?= (?:of|from|in|at|who|for|with|to|and|,)\b|$)|\bdirectors?[- ]general\b/,
    'senior_official',
  ],
  [/\bexperts?\b/, 'expert'],
];

/** The level at which the holder of an office takes part. */
export const LEVEL_OF_ROLE: Readonly<Record<string, EventLevel>> = {
  head_of_state: 'head_of_state',
  deputy_head_of_state: 'minister',
  royal: 'minister',
  head_of_government: 'head_of_government',
  deputy_head_of_government: 'minister',
  foreign_minister: 'foreign_minister',
  defence_minister: 'minister',
  minister: 'minister',
  deputy_foreign_minister: 'deputy_minister',
  deputy_minister: 'deputy_minister',
  ambassador: 'ambassador',
  consul: 'ambassador',
  parliament_speaker: 'parliament',
  parliamentarian: 'parliament',
  national_security_adviser: 'senior_official',
  special_representative: 'senior_official',
  organization_head: 'senior_official',
  organization_deputy_head: 'senior_official',
  agency_head: 'senior_official',
  military_commander: 'senior_official',
  delegation_head: 'senior_official',
};
