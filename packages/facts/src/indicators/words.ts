import { collect } from '@diplomatic-relations/engine';
/** Levels of the metrics that money measures. */
export type MoneyMetric =
  | 'trade_turnover'
  | 'exports'
  | 'imports'
  | 'trade_balance'
  | 'investment'
  | 'aid'
  | 'loan'
  | 'debt';

/** Levels of the metrics that count things. */
export type CountMetric =
  | 'agreements'
  | 'resolutions'
  | 'projects'
  | 'activities'
  | 'visits'
  | 'companies'
  | 'missions'
  | 'diplomatic_partners';

/** Levels of the metrics that count people. */
export type PeopleMetric = 'students' | 'tourists' | 'residents' | 'personnel';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

function cues<M extends string>(table: Readonly<Partial<Record<M, string>>>): ReadonlyMap<string, M> {
  return new Map(
    collect(Object.entries(table), ([metric, words]) =>
      String(words)
        .split(' ')
        .map((word): [string, M] => [word, metric as M]),
    ),
  );
}

/** Nouns whose amount is a metric, by lower-case form. */
export const MONEY_NOUNS: ReadonlyMap<string, MoneyMetric> = cues<MoneyMetric>({
  trade_turnover: 'turnover trade commerce',
  exports: 'export exports exportation exportations shipments',
  imports: 'import imports importation importations',
  trade_balance: 'surplus deficit',
  investment: 'investment investments fdi',
  aid: 'oda grant grants aid assistance donation donations contribution contributions funding subsidy subsidies cheque cheques',
  loan: 'loan loans credit credits',
  debt: 'debt debts',
});

/** After "trade": words that keep it a quantity of trade ("trade turnover", "trade volume"). */
export const TRADE_TAILS = wordSet(
  'turnover volume volumes exchange exchanges flow flows figures value level total transactions transaction',
);

/** Before "exchange" or "volume": words that make it one of goods ("commercial exchange"). */
export const TRADE_ADJECTIVES = wordSet('commercial trade commodity goods merchandise');

/** Nouns that are trade only behind such a word. */
export const TRADE_HEADS = wordSet('exchange exchanges volume volumes turnover flows');

/** After a noun of the money table: words that make it something else ("trade agreement", "investment forum", "export licence"). */
export const NOT_A_METRIC_BEFORE = wordSet(
  'competition competitions scheme recipients recipient application applications agreement agreements relation relations cooperation partner partners partnership mission missions house houses fair forum policy committee commission promotion minister ministry ministers ties links union unions bloc deal deals talks war route routes corridor facilitation representative office offices council bank banks guarantee guarantees licence licences license control controls climate opportunities projects project company companies fund funds agency organization organisation protection treaty treaties basket items goods products potential portfolio barriers dispute disputes service services worker workers agencies programme programmes program programs package packages unions card cards rating ratings relief repayment servicing sustainability commodities structure growth duties tariffs delegation exhibition centre center attache counsellor zone zones quota quotas ban bans',
);

/** Verbs with money as object (or passive subject) that make it aid; true where the verb alone is enough. */
export const GIVING_VERBS: ReadonlyMap<string, boolean> = new Map([
  ...'grant donate contribute pledge disburse earmark'.split(' ').map((verb): [string, boolean] => [verb, true]),
  ...'promise provide give allocate commit extend transfer award offer send deliver hand release approve announce mobilise mobilize channel supply fund finance'
    .split(' ')
    .map((verb): [string, boolean] => [verb, false]),
]);

/** Forms of these verbs, so that they are found where the tagger took them for nouns. */
export const GIVING_FORMS: ReadonlyMap<string, string> = new Map(
  collect([...GIVING_VERBS.keys()], (verb): [string, string][] => {
    const stem = verb.endsWith('e')
      ? verb.slice(0, -1)
      : verb.endsWith('y')
        ? `${verb.slice(0, -1)}i`
        : verb === 'commit' || verb === 'transfer'
          ? `${verb}${verb.at(-1)}`
          : verb;
    const third = verb.endsWith('y') && verb !== 'supply' ? `${verb}s` : verb === 'supply' ? 'supplies' : `${verb}s`;
    return [verb, third, `${stem}ed`, verb.endsWith('y') ? `${verb}ing` : `${stem}ing`].map(
      (form): [string, string] => [form, verb],
    );
  }).concat([
    ['gave', 'give'],
    ['given', 'give'],
    ['giving', 'give'],
    ['sent', 'send'],
  ]),
);

/** Verbs that say that a party traded for an amount. */
export const TRADE_VERBS: ReadonlyMap<string, 'trade_turnover' | 'exports' | 'imports' | 'investment' | 'loan'> =
  new Map([
    ['traded', 'trade_turnover'],
    ['exported', 'exports'],
    ['exporting', 'exports'],
    ['sold', 'exports'],
    ['shipped', 'exports'],
    ['imported', 'imports'],
    ['importing', 'imports'],
    ['bought', 'imports'],
    ['purchased', 'imports'],
    ['invested', 'investment'],
    ['invest', 'investment'],
    ['invests', 'investment'],
    ['exchanged', 'trade_turnover'],
    ['lent', 'loan'],
    ['loaned', 'loan'],
    ['lend', 'loan'],
    ['lends', 'loan'],
    ['borrowed', 'loan'],
  ]);

/** Verbs between a metric and its amount that only say that it has that amount. */
export const LINK_VERBS = wordSet(
  'amount reach total stand hit be account exceed make constitute come rise grow increase fall decline drop jump climb surge value record estimate mean leave have see represent equal surpass average show post register achieve attain double triple quadruple expand decrease shrink soar put go top add number include count comprise consist compare follow accord base result touch cross remain approach near mark exchange trade mature owe give generate worth hover say note do state accumulate cumulate become bring up per use benefit originate involve amounted recover slip dip rebound plunge slump skyrocket witness narrow widen swell contract tumble slide spike balloon leap edge recede plummet ease halve equate advance shoot run enjoy',
);

/** Words that make a figure a wish, a target or a forecast. */
export const UNREAL = wordSet(
  'target targets targeted task tasks goal goals aim aims aiming aimed ambition objective objectives potential forecast forecasts forecasted projected projection projections expected expects expect predicted would could should may might can must hope hopes hoping plan plans planned planning intends intend intention intended envisaged envisages envisage seeks seek wants want wish proposed if ought cannot prospects aspire aspires strive striving trying try tried requested request requesting asked seeking negotiate negotiating requirement requirements shortfall',
);

/** Infinitives that look forward when they govern an amount of trade ("agreed to raise trade to …"). */
export const RAISING = wordSet(
  'reach increase raise bring boost double triple expand achieve attain grow hit lift exceed take push bringing boosting raising increasing reaching',
);

/** Words of growth and of fall near a percentage. */
export const DIRECTIONS: ReadonlyMap<string, 1 | -1> = new Map([
  ...'up increase increased increases increasing grow grew grown grows growing growth rise rose risen rises rising jump jumped surge surged climb climbed climbing expand expanded expansion gain gained higher more soared soaring greater upturn leap leapt uptick upswing spike spiked ballooned skyrocketed rocketed rebounded doubled advanced swelled'
    .split(' ')
    .map((word): [string, 1] => [word, 1]),
  ...'down fall fell fallen falls falling decrease decreased decreases decline declined declines declining drop dropped drops shrink shrank shrunk contract contracted contraction lower less fewer plunged plunge slump slumped reduction reduced dipped dip tumbled slid slide slipped slip plummeted plummet receded shrinking downturn eased halved'
    .split(' ')
    .map((word): [string, -1] => [word, -1]),
]);

/** Words that open a comparison: a date behind them is the one compared with. */
export const COMPARISONS = wordSet(
  'compared comparison comparing versus vs than against respect relative over previous before from on',
);

/** Words that make a figure one of all partners together. */
export const WORLDWIDE = wordSet('total overall global foreign worldwide world all countries external aggregate');

/** Things that are counted, by the singular of their noun. */
export const COUNT_NOUNS: ReadonlyMap<string, CountMetric> = cues<CountMetric>({
  agreements: 'agreement treaty memorandum mou accord instrument document convention protocol pact',
  resolutions: 'resolution',
  projects: 'project',
  activities: 'activity',
  visits: 'visit',
  companies: 'company enterprise firm business venture',
  missions: 'embassy mission consulate',
});

/** What parties hold over the years, by the singular of its noun. */
export const GATHERING_NOUNS = wordSet('session meeting round summit consultation dialogue');

/** Nouns for students. */
export const STUDENT_NOUNS = wordSet('student postgraduate undergraduate cadet pupil');
/** Nouns for tourists. */
export const TOURIST_NOUNS = wordSet('tourist visitor holidaymaker traveller traveler arrival');
/** Nouns for persons sent by a state. */
export const PERSONNEL_NOUNS = wordSet(
  'troop soldier peacekeeper serviceman servicewoman officer police policeman personnel collaborator physician nurse engineer instructor specialist expert doctor medic military trainee official cadet observer adviser advisor diplomat firefighter rescuer volunteer',
);
/** Nouns for people of a state. */
export const CITIZEN_NOUNS = wordSet(
  'citizen national person people compatriot resident migrant worker expatriate immigrant man woman youth inhabitant member individual',
);
/** Nouns for a community of people abroad. */
export const COMMUNITY_NOUNS = wordSet('community diaspora colony minority');

/** Word forms that say what the people do. */
export const STUDY_WORDS = wordSet('study studying studies studied graduated enrol enroll enrolled enrolling educated');
export const LIVE_WORDS = wordSet(
  'live lives living lived reside resides residing resided settled based registered home diaspora',
);
export const WORK_WORDS = wordSet('work works working worked employed');
export const VISIT_WORDS = wordSet(
  'visit visited visits visiting travelled traveled came entered arrived vacationed holidayed welcomed received hosted attracted drew saw recorded registered',
);
export const SERVICE_WORDS = wordSet(
  'deploy deployed deploys deploying serve serving served serves contribute contributes contributed contributing sent send dispatched dispatch station stationed stationing work works worked working participate participated participating provided provides provide',
);
export const TRAINING_WORDS = wordSet('training trainings trained train course courses');

/** What makes a number of people none of the metrics. */
export const CASUALTIES = wordSet(
  'killed died dead deaths injured wounded casualties victims refugees displaced evacuated detained arrested hostages missing prisoners abducted population',
);

/** Verbs and nouns that say that documents exist or were concluded. */
export const CONCLUDED = wordSet(
  'sign signed signs signing signature concluded conclude conclusion framework basis base force governed governs govern exist exists existing made include includes inked consists comprises comprise consist ratified ratify exchange exchanged adopted between sealed seal sealing outcome ink bound regulated regulate',
);
/** Words that say that the documents are still to come. */
export const UNDER_WAY = wordSet(
  'negotiated negotiation negotiations drafted preparing prepared draft drafts pending propose proposed plan planned expected will should would could ready upcoming initialled consideration finalise finalize await awaiting',
);
