import { intern } from '../intern.ts';

/** Verbs whose forms the regular rules make; doubling of the last consonant is marked by a trailing `*`. */
const REGULAR = `
rocket blast shuttle restart abandon abolish absorb abstain accede accelerate accept accommodate accompany accomplish account accredit accuse achieve acknowledge acquire act activate adapt add address adhere adjourn adjust administer admit* adopt
advance advise advocate affect affirm aid aim airlift align allege allocate allow amend amount analyse analyze announce annex annul* answer anticipate apologise apologize appeal appear applaud apply appoint appraise appreciate
approach approve argue arm arrange arrest arrive ascend ask aspire assassinate assault assemble assert assess assign assist associate assume assure attach attack attain attempt attend attract attribute augment
authorise authorize avert avoid await award back balance ban* bar* base belong benefit blame bless block blockade bolster bomb bombard boost border boycott brief broadcast broaden broker buttress
calculate call campaign cancel* capture care carry categorise cause caution cease celebrate censure centre challenge change channel characterise characterize charge chart cherish cite claim clarify clash classify clear cleanse close
coauthor cochair cofound coincide collaborate collapse collect combat combine commemorate commence commend comment commission commit* communicate compare compete compile complain complement complete comply comprise compromise concede
conceive concentrate concern concert conclude concur* condemn condole conduct confer* confirm confiscate confront congratulate connect conserve consider consist consolidate constitute construct consult consume contact contain
continue contract contribute control* convene converge convert convey convict convince cooperate coordinate cosponsor counter couple cover crack craft create credit criticise criticize cross crown culminate cultivate curb* curtail
damage date deal debate decide declare decline decorate decrease dedicate deem deepen defeat defend defer* define defuse degrade delay delegate delete deliberate delimit deliver demand demarcate demilitarise demonstrate denounce
deny depart depend deplore deploy deport depose deposit derive descend describe designate desire destabilise destroy detain detect deteriorate determine develop deviate devote dictate differ dignify diminish direct disagree disappear
disapprove disarm disband disburse discharge disclose discontinue discover discuss dismantle dismiss dispatch despatch display dispute disrupt dissolve distribute diversify divide dock dominate donate double downgrade downplay draft dread
earmark ease echo edit educate elaborate elapse elect elevate eliminate emanate embark embrace emerge emphasise emphasize employ empower enable enact encompass encourage end endeavour endorse enforce engage enhance enjoy enlarge enlist
enquire enrich enrol* ensue ensure entail enter entertain entrust enumerate envisage envision equal equip* eradicate erupt escalate escape eschew establish esteem estimate evacuate evaluate evolve examine exceed exchange excel* exclude
execute exempt exercise exert exhibit exist expand expect expedite expel* experience expire explain explode explore export expose express extend extinguish extol* extradite face facilitate fail falter familiarise familiarize favour favor
feature ferry figure file fill finalise finalize finance finish fire flag* flare flock focus follow force foreclose form formalise formalize formulate fortify forward found free fulfil* fund furnish further gain garner gather generate
govern grade graduate grant greet guarantee guard guide hail halt hamper hand handle happen harbour harm harmonise harmonize hasten head heal heighten help highlight hinder hire honour honor host house identify ignore illustrate imbue impact impair
impart impede implement import impose improve inaugurate include incorporate increase indicate induce infiltrate influence inform inhabit inherit initial* initiate inject injure inquire insist inspect inspire install instigate institute instruct
insure integrate intend intensify interact intercept interest interfere interpret interrogate interrupt intervene interview introduce invade invest investigate invite invoke involve issue jail jeopardise join judge justify
kidnap* kick kill label lack lament land lapse last launch legalise lessen level levy liaise liberalise liberate license lift limit link liquidate list listen live load lobby locate lock look loosen lower
maintain manage mandate manifest manufacture march mark market massacre materialise mature maximise measure mediate mention merge merit migrate mine minimise mirror mobilise mobilize moderate modernise modernize modify monitor motivate
mount move multiply murder name narrow near necessitate negotiate neighbour nominate normalise normalize note notify number nurture object oblige observe obstruct obtain occupy occur* offend offer oblige open operate operationalise operationalize oppose order organise
organize originate oust outline outlaw outweigh overhaul overlap* overlook owe own pardon participate pass pave penalise penetrate perform permit* persist persuade pertain phone pilot place plague plan* play please pledge plot* plunge point
police portray pose position possess postpone pour practise praise precede preclude predict prefer* prejudice prepare prescribe present preserve preside press pressure prevail prevent proceed process proclaim procure produce profess
progress prohibit project prolong promise promote prompt promulgate pronounce propose prosecute prosper protect protest prove provide provoke publish pull punish purchase purge pursue push qualify question quote raid raise rally rank rate ratify
reach react reaffirm realise realize rebel* rebuff receive recede reciprocate recognise recognize recommence recommend reconcile reconfirm reconstruct record recount recover recruit redeploy redouble reduce reelect reestablish refer* refine reflect
reform refrain refuse refute regain regard register regret* regularise regulate reinforce reinstate reiterate reject rejoice rejoin relate relax relay release relieve relinquish relocate rely remain remark remember remind remove rename render
renew renounce renovate reopen reorganise repair repatriate repeal repeat replace reply report represent repress repudiate request require rescue reserve reside resign resist resolve resonate respect respond rest restore restrain restrict restructure
result resume resume retain retaliate retire retreat return reunite reveal reverse review revise revitalise revive revoke reward rotate round rule safeguard sail salute sanction sanctify satisfy save schedule scrap* scrutinise seal search secure seize
select separate serve settle sever shape share shell shelve shift ship* shock shoulder shorten show shrink sign signal* signify simplify site situate skip* slate slow smooth soften solicit solidify solve sour spark specialise specify
sponsor spotlight stabilise stabilize staff stage stall standardise start state station stay stem* step* stimulate stipulate stop* storm strengthen stress strip* structure struggle study style subject submit* subordinate subscribe subside substantiate
succeed suffer suggest suit sum* summarise summon supervise supplement supply support suppress surge surpass surrender surround survey survive suspect suspend sustain switch symbolise sympathise synchronise tackle tailor talk target tarnish task
tax telephone term terminate test testify thank threaten tie tighten topple torture total* touch tour trace track trade train transfer* transform transit translate transmit* transport travel* treat trigger triple trust try turn unblock
uncover underline undermine underpin* underscore unfold unify unite unveil upgrade uphold urge use utilise utilize value vary venture verify veto vest view violate visit vest voice volunteer vote vow wait waive walk want warm warn warrant
welcome widen wish withhold witness work worry worsen wound yield inter* hope like love need plan* spur* stand-by fear mourn demarche rebuke renege shutter huddle dine lunch jet tender bestow mend moor dial brainstorm vacation unfreeze pause mull derecognise derecognize recalibrate recall enroll total* label* level* model* fuel* channel* counsel* rival* quarrel* compel* propel*
curtail partner co-host cohost coorganise coorganize interlink ink clinch elevate eye hail slam* chair sit-in reassure regularize institutionalise institutionalize extend liven boast harness leverage
champion envisage reunify demobilise station garrison relaunch intermediate reschedule rejuvenate reactivate readmit* refund repay reappoint recapture rearm reassert rebound reconvene recreate redefine redraw redress reenter refocus refrain
agree accord die believe update laud function exemplify purport conquer compose strain post displace preview exacerbate abdicate abide resort legislate animate revolt side revert secede learn cede design reinvigorate drop* mitigate weaken replenish deescalate enshrine redesignate opt encounter reassign contest devise reclassify reconstitute imply triumph exit decree complicate inflict partition exploit unleash capitulate prioritize prioritise combat* mediate disseminate incentivize reignite rekindle cement solidify showcase spearhead refurbish commence equal
count assert behave breach bother calm cater chase cite coax complain conserve contrast convene crash crush curb* damage* decry depict deprive deserve dig diminish discourage doubt dream dump enrage erase erode err evict exaggerate excuse explode fabricate fascinate fasten feature foil forecast formulate foster frustrate gauge glorify grapple grieve grip* guess handle happen hesitate hint hoist hunt hurt incite infringe insult interpret intimidate invest irritate isolate jam* jostle knock lag* laugh lecture lament lean linger loom lure manipulate marginalise marry massacre mock moot motivate negate nullify obey obtain overcome overrun overturn pacify paralyse persecute pile ponder pollute portray pray preach predict preoccupy presume pretend probe project propagate quadruple quash ravage reap rearrange reassess rebuff recast recollect recoup rectify redirect reel refute rehabilitate reimburse reinvest renegotiate repel* replenish reprimand rescind resent resettle retake retort retract reunify reuse ridicule rip* rob* rush sabotage scorn scold scuttle seclude shatter shed shelter shun* slash slip* smash smuggle snub* spark spy stabilise startle steal stir* subdue subsidise sue suffocate surmount swamp tackle taunt tease tempt terrorise thwart tighten tolerate torch torment trample trap* tremble uncover undo unleash unveil usher vacate vanish vilify vindicate wane wage waver whip* wipe wrap* wreck yearn zero bless bomb cheer clamp clap* console defy deter* dodge evade exile expose extort flout grant harbor hijack impeach incarcerate indict jail liberate maim mine molest murder occupy parade plead pledge proclaim purge quarantine raid ransack rebuke resettle revile sack seize shackle shoot slam* slaughter smear storm strafe subjugate swat torture trespass
detail deliberate disengage ostracise quell loot plunder consent restate converse journey compliment exonerate sympathize commiserate pool subsidize bankroll bow scale implore beseech exhort petition deride fault chide castigate lambast assail denigrate chastise implicate berate disparage lodge spurn disavow brush burn stone pelt besiege mass amass slap* toughen rupture blacklist ostracize impound board sentence hack pound rape rob* lob* rain hurl battle skirmish ambush abduct shell strafe execute imprison deport intern expropriate nationalise nationalize confiscate freeze-out embargo picket riot strike-out march demonstrate rally
articulate flourish anchor apprise amplify benefit* focus* recommit* supplant streamline specialize intertwine reacquire
abrogate countersign undersign supersede halve pen*
lash shrug* surprise notice gift upbraid lambaste excoriate admonish reproach bemoan avenge
revolve soar jump borrow plummet outstrip* top* span*
hammer thrash nail bury patch dine huddle chat* parley haggle bargain heap shower vouch mend thaw earn elicit team truck parachute airdrop* funnel* pump hurry bail ramp acquiesce succumb cave buckle climb unlock delist downsize halve trim* goad prod* nudge beg* entreat ratchet savage pillory bash shame rap* rail fulminate inveigh fume rage seethe pin* vent haul drag* brand dub* cry balk baulk scoff sneer bristle rubbish rebut* disregard menace blackmail rattle brandish hike jack penalize fine boot eject pack axe chop choke abrogate ditch cap* apprehend nab* divert commandeer pummel* batter flatten raze demolish ram* torpedo firebomb gun* roll encircle beef scramble curb chase reimpose rescue save
`;

/** base, past, participle; the third person and the -ing form are regular unless given as fourth and fifth. */
const IRREGULAR = `
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;befall befell befallen;begin began begun _ beginning;bind bound bound;bring brought brought;build built built;buy bought bought;
cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;cut cut cut _ cutting;deal dealt dealt;do did done does doing;draw drew drawn;drive drove driven;
eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled fleeing;fly flew flown;forbid forbade forbidden _ forbidding;forego forewent foregone;foresee foresaw foreseen foresees foreseeing;forge forged forged;forget forgot forgotten _ forgetting;
forgive forgave forgiven;freeze froze frozen;get got got _ getting;give gave given;go went gone goes going;grow grew grown;hear heard heard;hold held held;hit hit hit _ hitting;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;
lend lent lent;let let let _ letting;lie lay lain _ lying;lose lost lost;make made made;mean meant meant;meet met met;offset offset offset _ offsetting;outgrow outgrew outgrown;overcome overcame overcome;oversee oversaw overseen oversees overseeing;overtake overtook overtaken;partake partook partaken;overthrow overthrew overthrown;
pay paid paid;put put put _ putting;quit quit quit _ quitting;read read read;rebuild rebuilt rebuilt;rise rose risen;run ran run _ running;say said said;see saw seen sees seeing;seek sought sought;sell sold sold;send sent sent;set set set _ setting;shake shook shaken;
shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut _ shutting;sink sank sunk;sit sat sat _ sitting;speak spoke spoken;speed sped sped;spend spent spent;split split split _ splitting;spread spread spread;stand stood stood;stem stemmed stemmed _ stemming;strike struck struck;strive strove striven;
swear swore sworn;take took taken;teach taught taught;tell told told;think thought thought;throw threw thrown;undergo underwent undergone undergoes undergoing;undertake undertook undertaken;understand understood understood;uphold upheld upheld;
win won won _ winning;ring rang rung;blow blew blown;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;break broke broken;write wrote written;sing sang sung;ride rode ridden;wear wore worn;steal stole stolen;weave wove woven;bite bit bitten;hide hid hidden;swim swam swum;tear tore torn;undo undid undone;overrun overran overrun _ overrunning;overhear overheard overheard;mislead misled misled;breed bred bred;bleed bled bled;creep crept crept;sleep slept slept;sweep swept swept;weep wept wept;slay slew slain;stick stuck stuck;swap swapped swapped _ swapping;broadcast broadcast broadcast;unfreeze unfroze unfrozen;dig dug dug _ digging;down downed downed;
`;

export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

type Slot = 'base' | 'third' | 'past' | 'participle' | 'gerund';

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function gerund(base: string, doubled: boolean): string {
  if (doubled) return `${base}${base.at(-1)}ing`;
  if (/[^eo]e$/.test(base) && !/(?:ee|ye|oe)$/.test(base)) return `${base.replace(/ie$/, 'y').replace(/e$/, '')}ing`;
  return `${base}ing`;
}

function regularPast(base: string, doubled: boolean): string {
  if (doubled) return `${base}${base.at(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

function buildVerbForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, slot: Slot): void => {
    const known = forms.get(form);
    if (known && known.lemma !== lemma) return;
    const blank: VerbForm = {
      lemma: intern(lemma),
      base: false,
      third: false,
      past: false,
      participle: false,
      gerund: false,
    };
    forms.set(form, { ...(known ?? blank), [slot]: true });
  };
  for (const entry of IRREGULAR.split(';')) {
    const [base, past, participle, third, ing] = entry.trim().split(/\s+/);
    if (!base || !past || !participle) continue;
    add(base, base, 'base');
    add(third && third !== '_' ? third : thirdPerson(base), base, 'third');
    add(past, base, 'past');
    add(participle, base, 'participle');
    add(ing ?? gerund(base, false), base, 'gerund');
  }
  for (const word of REGULAR.split(/\s+/)) {
    if (!word) continue;
    const doubled = word.endsWith('*');
    const base = (doubled ? word.slice(0, -1) : word).replace(/-/g, '');
    add(base, base, 'base');
    add(thirdPerson(base), base, 'third');
    for (const double of doubled && /l$/.test(base) ? [true, false] : [doubled]) {
      add(regularPast(base, double), base, 'past');
      add(regularPast(base, double), base, 'participle');
      add(gerund(base, double), base, 'gerund');
    }
  }
  return forms;
}

/** Every inflected form of the verbs that the engine knows, by its normalised spelling. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildVerbForms();

/** Verbs whose base or -s form is as often, or more often, a noun. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  `top jump span loom pause lunch jet tender dial huddle shutter flank rival surprise notice access account act address advance aid aim answer appeal approach arm attack attempt award back balance ban base benefit blame block blockade boost border boycott brief broker call campaign care cause centre challenge change channel charge
  claim clash combat command comment commission compromise concern concert conduct contact contract control counter couple cover credit cross damage date deal debate decline decrease delay delegate demand deposit design desire dialogue direct
  dispatch display dispute dock double draft drive ease echo end escape estimate exchange excuse exercise exhibit experience export express extract face favour favor feature fear figure file fight fire flag focus force form forward found free
  fund gain grant group guarantee guard guide halt hand harm head help highlight honour honor hope host house impact import increase influence initial initiate institute interest interview invite issue join judge kick label lack land last
  launch lead level license lift limit link list live load lobby look love mandate march mark market master measure merit mine mirror model monitor mount move murder name need note number object offer open order outline own parade partner pass pay permit phone
  pilot place plan play pledge plot point police position post practice praise present press pressure process produce program progress project promise prompt protest purchase push question quote raid raise rally rank rate reach read record reform refund regard
  regret release relief remark reply report request rescue research reserve resort respect rest result retreat return review reward rise risk round rule run sanction schedule seal search share shell shelter shift ship shock shop show sign signal site speed
  gift suit split sponsor stage stand start state station stay step stop storm stress strike structure struggle study style subject suffer supply support surge survey swap switch talk target task tax telephone term test thank tie total touch tour trace track trade
  train transfer transit transport travel treat trust try turn use value veto view visit voice volunteer vote wait walk want warm warrant watch welcome will win wish witness work wound yield ink eye chair position champion counsel strip second approximate
  separate associate elaborate moderate subordinate deliberate complete clear near narrow slow further lower level close mature intermediate secure utter like detail station garrison abandon embargo rebel side suspect strain doubt arrest patrol ambush riot picket massacre slap journey compliment pool scale petition fault lodge brush burn stone staff spy trigger leverage finance fuel rocket blast shuttle mass rupture blacklist sentence pound rape rain battle skirmish ring board bow blow hammer nail patch chat bargain heap shower thaw team truck parachute airdrop funnel pump ramp cave buckle climb trim savage pillory bash shame rap rail rage pin vent haul drag brand cry rubbish menace blackmail rattle hike jack fine boot pack axe chop ditch cap batter ram torpedo gun roll beef scramble bail shoulder torture slaughter sabotage insult neighbour neighbor`.split(
    /\s+/,
  ),
);
