const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Which way the goods go as seen from the subject. */
export type TradeDirection = 'out' | 'in';

/** Verbs of trade by their forms. */
export const TRADE_FORMS: ReadonlyMap<string, TradeDirection> = new Map([
  ...'export exports exported exporting sell sells sold selling supply supplies supplied supplying reexport reexports reexported reexporting ship ships shipped shipping'
    .split(' ')
    .map((word): [string, TradeDirection] => [word, 'out']),
  ...'import imports imported importing buy buys bought buying purchase purchases purchased purchasing source sources sourced sourcing procures procured'
    .split(' ')
    .map((word): [string, TradeDirection] => [word, 'in']),
]);

/** Forms of verbs of taking, which are of trade only beside one of giving or with "in": "brings in cement", "receives tea in return". */
export const TAKING_FORMS = wordSet(
  'receive receives receiving received get gets getting obtain obtains obtaining bring brings bringing brought take takes taking took ship ships shipping shipped deliver delivers delivering',
);

/** The participles of these verbs that a passive has. */
export const TRADE_PARTICIPLES: ReadonlyMap<string, TradeDirection> = new Map([
  ['exported', 'out'],
  ['reexported', 'out'],
  ['supplied', 'out'],
  ['sold', 'out'],
  ['shipped', 'out'],
  ['delivered', 'out'],
  ['imported', 'in'],
  ['bought', 'in'],
  ['purchased', 'in'],
]);

/** Nouns for what is traded. */
export const TRADE_NOUNS: ReadonlyMap<string, TradeDirection> = new Map([
  ['export', 'out'],
  ['exports', 'out'],
  ['import', 'in'],
  ['imports', 'in'],
  ['supplies', 'out'],
  ['deliveries', 'out'],
  ['shipments', 'out'],
  ['sales', 'out'],
  ['purchases', 'in'],
]);

/** What one party is to another by its trade, with the preposition behind which the goods stand. */
export const TRADE_ROLES: ReadonlyMap<string, { readonly direction: TradeDirection; readonly preposition: string }> =
  new Map(
    [
      ['supplier suppliers exporter exporters seller source sources', 'out', 'of'] as const,
      ['buyer buyers importer importers purchaser consumer', 'in', 'of'] as const,
      ['market markets', 'in', 'for'] as const,
    ].flatMap(([words, direction, preposition]) =>
      words.split(' ').map((word) => [word, { direction, preposition }] as const),
    ),
  );

/** Words for the goods themselves, whatever they are. */
export const ITEMS = /^(?:items?|goods|products?|commodit(?:y|ies)|articles?)$/;

/** Participles that say how goods are made. */
export const MADE = /^(?:refined|processed|dried|frozen|canned|manufactured|finished|smoked|unwrought)$/;

/** Before those of the goods that are named. */
export const PICKING = wordSet(
  'mainly especially primarily notably particularly chiefly mostly including predominantly principally',
);

/** Behind "export" and "import": words that keep the phrase a name of the traded goods. */
export const GOODS_HEADS = wordSet(
  'items item goods products product commodities commodity articles article basket structure',
);

/** Verbs between the noun and its list. */
export const LISTING_VERBS = wordSet(
  'be include comprise consist cover contain feature involve remain encompass make constitute dominate',
);

/** Verbs that list what is traded in their passive only: "is composed of", "is limited to". */
export const LISTING_PASSIVES = wordSet(
  'compose limit restrict confine base concentrate focus form represent lead head top dominate make',
);

/** Words that make a verb of trade a wish, a plan or a possibility. */
export const NOT_ASSERTED = wordSet(
  "will would shall should could may might can must cannot n't not never no to ready interested interest plan plans planned planning intends intend wish wishes wants want hope hopes propose proposed proposes offer offers offered offering possibility possibilities opportunity opportunities potential discuss discussed discussing consider considering explore exploring readiness willing willingness if ban banned banning stop stopped stopping ceased cease prohibited prohibit halt halted refused discussion seek seeks negotiate negotiating permission licence prospects prospect expected start",
);

/** Words that end a list of goods. */
export const LIST_ENDS = wordSet(
  'to from in into for under by on at with worth which who that while whereas but as via through within between among during since because although when where after before against per than if so thanks due according totalling valued amounting accounting making followed respectively both via according leading topping heading dominating',
);

/** Words in front of a list that are no part of it. */
export const LEADING = wordSet(
  'mainly primarily chiefly largely mostly predominantly principally almost nearly exclusively only solely especially particularly also traditionally currently including include such like the a an its their our his her whose some various different other high-quality quality finished certain several many more first mostly notably namely basically above all typically generally us them large small significant substantial considerable increasing growing greater huge vast quantities amounts volumes of both local locally produced',
);

/** What a list may hold that names no goods. */
export const VAGUE = wordSet(
  'almost nearly roughly approximately majority minority bulk rest remainder share half produce wares good goods product products following item items commodity commodities article articles other others etc more thing things service services range variety number assortment material kind kinds type types part volume volumes quantity quantities total value much well-known merchandise cargo many name few brand brands stuff them it those these tourism tourists ideas concepts labour labor workers people expertise experience knowledge know-how technology technologies education training culture percent million billion trade turnover country countries market markets world region amount way ways addition order result year years company companies',
);

/** What is sold, bought or supplied and is no goods, whatever is said of it: "the idea of a park", "three players". */
export const NO_GOODS = wordSet(
  'help aid assistance support message messages letter letters greetings note notes invitation invitations speech speeches remarks address lecture lectures statement report democracy trouble information time soldiers troops revolution terrorism violence instability corruption values ideology news data talent talents idea ideas goal goals rule rules answer answers player players footballers nurses doctors teachers engineers workers manpower call calls ticket tickets concert concerts votes loyalty friendship culture peace hope lessons models model success case cases bills brief briefs plot plots land property properties share shares stake stakes bonds debt verdict problem problems silence coach coaches crisis conflict war',
);

/** Singular words that stand before a shared head: "table and kitchen linen", "automobile, tractor and agricultural machinery". */
export const MODIFIERS = wordSet(
  'table kitchen bed bath bathroom household automobile tractor car truck vehicle automotive aircraft ship machine computer phone telephone engine motor bus railway rail road building construction office school hospital plant animal vegetable egg seed leaf tool home garden farm farming mining textile clothing garment knitwear furniture dairy meat poultry fish food confectionery bakery chemical petrochemical petroleum oil gas mineral metal ferrous non-ferrous wood woodworking timber paper leather plastic rubber glass ceramic electrical electronic electric agricultural industrial pharmaceutical medical veterinary cosmetic optical mechanical hydraulic military precious semi-precious fresh dried frozen canned processed manufactured raw refined crude light heavy consumer marine sea surgical dental printing packaging transport metallurgical polymer passenger cargo',
);

/** Of these words, those that are goods by themselves, so that they share no head without an adjective's company. */
export const GOODS_BY_THEMSELVES = wordSet(
  'furniture meat poultry fish food timber paper leather plastic rubber glass oil gas wood petroleum clothing knitwear metal confectionery',
);

/** Heads that such modifiers share. */
export const SHARED_HEADS = wordSet(
  'linen machinery equipment products goods parts items machines vehicles appliances materials industry tools supplies devices instruments clothes textiles wares ware utensils fabrics fruit fruits vegetables fish food foods chemicals fertilizers fertilisers oil metals ores articles components furniture dishes trucks cars tractors tires tyres spare linens fats oils preparations foodstuffs stones',
);

/** "… are widely represented on the market of Y": adverbs and participles of presence. */
export const PRESENCE = wordSet('represented sold available marketed distributed presented');
