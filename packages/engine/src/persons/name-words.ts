/** Lower-case words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'arap bin bint binti ibn ben al el ul ur ud uz von van der den de la las los da das do dos di del della du le lo e y zu af av ter san abu abd ould mint wa ap ab uulu uly kyzy oglu ogly qizi zade dei degli zum zur vom ten tot ag et'.split(
    ' ',
  ),
);

/** Words behind a family name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. junior senior'.split(' '));

/** Honorifics that are part of a name where they stand behind a title: "President Nana Addo". */
export const NAME_HONORIFICS: ReadonlySet<string> = new Set(
  'nana sharif syed sardar haji hajji aga agha bey pasha imam adi ratu don dona sri tun u saint pandit count earl baron chief father citizen hazrat private major'.split(
    ' ',
  ),
);

/** Names of months, which are names of persons only next to another part of a name. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.'.split(
    ' ',
  ),
);

/** Months that are names of persons too. */
export const MONTH_NAMES: ReadonlySet<string> = new Set('april may june august'.split(' '));

/** Words of other uses that open a name where a title stands before and a name behind them: "Vice Premier He Lifeng", "President To Lam". */
export const OPENING_NAMES: ReadonlySet<string> = new Set(
  'to than so will an you in on be do he no january urban'.split(' '),
);

/** Capitalised words that are no part of a person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you his her their our i ' +
    'and or but nor so yet for of in on at to from by with within without during after before since until while when where who whom whose which what why how as if than then there here also both either neither not no yes ' +
    'between among against about across along around over under above below through toward towards upon via into onto amid despite per concerning regarding including following according ' +
    'is are was were be been being has have had do does did will would shall should can could may might must ' +
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday morning afternoon evening night week month year ' +
    'meanwhile however moreover furthermore unless whether lest instead having additionally finally later earlier recently currently previously separately subsequently consequently therefore thus although because besides once again still now soon last next same such each every all any some many most other another several more less new old first second third two three four five six seven eight nine ten ' +
    'call calls called meeting meetings meets met meet visit visits visited visiting receives received receive holds held hold signs signed sign signing talks talk discuss discusses discussed attends attended attend arrives arrived leaves left addresses addressed says said tells told announces announced welcomes welcomed thanks thanked hosts hosted host opens opened open closes closed ' +
    'presents presented present invites invited congratulates congratulated concludes concluded begins began begin starts started start ends ended end travels traveled travelled speaks spoke speak spoken statement statements readout remarks remark speech speeches news press release photo photos photograph image gallery download downloads video source share print read related latest more caption courtesy file credit ' +
    'participates participated participate chairs chaired leads led joins joined join delivers delivered delivery urges urged praises praised condemns condemned expresses expressed reaffirms emphasizes emphasises underscores underlines reiterates lauds hails stresses highlights commends welcomes receives attends inaugurates reaffirmed highlights highlighted stresses stressed notes noted launches launched inaugurates inaugurated celebrates celebrated marks marked pays paid sends sent ' +
    'guest guests accompanied delegation delegations republic kingdom union federation confederation state states nation nations country countries government governments ministry ministries department embassy consulate legation mission parliament senate assembly council commission committee cabinet agency bank organization organisation association forum summit retreat special conference treaty framework agreement agreements memorandum declaration protocol convention joint cooperation co-operation partnership relations diplomatic bilateral political economic ' +
    'party people peoples world international national federal central general regional global university institute academy center centre school college hospital airport palace house office white street avenue square hotel hall museum library bank company corporation group foundation fund day days anniversary ceremony award prize order medal ' +
    'north south east west northern southern eastern western middle asia africa europe america americas pacific atlantic ocean sea gulf region islands island city capital province district ' +
    'english french russian chinese spanish german arabic language home page top back menu search contact archive programme program project plan strategy initiative dialogue consultations consultation working trip tour delegation side sides parties leaders leader members member officials official representatives ' +
    'mr mr. mrs mrs. ms ms. dr dr. messrs ambassador ambassadors excellency highness majesty excellencies highnesses majesties non great powers economies ally allies line lines affairs security defence defense foreign trade administration elect designate nominee approves issues announces intent nominate key readouts letter letters credentials congratulatory message appointed appoint appoints war ad interim ' +
    'expected ahead warns warned vows vowed returns returned resigns resigned dies dead sworn wins loses lost slams slammed rejects rejected threatens threatened orders ordered accuses accused seeks sought blames blamed denies denied faces sacks sacked ousted arrested wants offers offered agrees agreed slated poised pledges pledged promises promised reveals appeals hopes departs departed flies dispatches reassures cautions unveils unveiled swears admits ' +
    'sees saw announce welcome condemn urge express reaffirm launch celebrate unveil invite congratulate conclude inaugurate underscore emphasize emphasise reiterate commend deliver address ' +
    'takes makes gives bids recalls recalled recall summons summoned summon expels expelled expel withdraws withdrew withdrawn imposes imposed suspends suspended ' +
    'accredits accredited strengthens strengthen boosts boost deepens deepen bids bid lauds backs tours explores explore reviews review eyes ' +
    'ltd ltd. inc inc. gmbh llc plc ' +
    'officer officers fire brigade battalion squadron regiment directorate inspectorate ' +
    'counsel assistance hurricane tropical storm majority minority whip travel travels postal performing duties official officials acting elections election referendum born died married age aged until unlike like just only even very much well good due ruler organ troika high emerita emeritus guest guests provincial municipal developed'
  ).split(' '),
);

/** Portfolio and body words that are family names too: "Samantha Power". */
export const FAMILY_NAME_WORDS: ReadonlySet<string> = new Set(
  'horn power law land lands peace price marine steel fox waters young west north house white hall day page street fields park banks port church lake good well still major read old call may english french german leader last key moon post works state nations per scotland wales'.split(
    ' ',
  ),
);
