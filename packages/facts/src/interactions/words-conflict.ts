/** Verbs of request, accusation, refusal, threat, protest, sanction and force: `TYPE root | flags | slots | object words | verbs`. */
export const CONFLICT_TABLE = `
REQUEST 02 | partner | object to on upon | | ask urge invite implore beseech exhort encourage appeal request petition
REQUEST 02 | partner behind | on upon to for | | call
REQUEST 02 | partner | to | | propose suggest recommend
REQUEST 10 | partner | from of object to | | demand
REQUEST 10 | | object | | instruct order compel press pressure
REQUEST 10 | asking | object | | push
REQUEST 10 | via=for | object | | push
REQUEST 02 | | to on for from | appeal request demand call invitation plea | issue make send extend submit present renew reiterate address file deliver
REQUEST 02 | | from object | aid assistance help support mediation intervention visa extradition clarification explanation | seek request ask
REQUEST 02 | partner | on for to | need necessity urgency | stress emphasise emphasize underline underscore highlight reiterate
REQUEST 02 | partner | from of object | | solicit
REQUEST 02 | partner via=for | for of from | understanding cooperation support assistance help aid backing mediation | ask appeal
REQUEST 02 | | object for to | | lobby
REQUEST 02 | reverse | from | invitation request appeal plea demand | receive get
REQUEST 02 | behind | on upon | | count rely
REQUEST 02 | | object | | expect
ACCUSE 11 | | by object | | accuse condemn criticise criticize denounce censure deplore decry deride slam fault chide rebuke reprimand castigate lambast assail denigrate chastise implicate suspect indict berate ridicule disparage scold upbraid lambaste excoriate admonish vilify reproach bemoan
ACCUSE 11 | | on object | | blame
ACCUSE 11 | | object | unacceptable outrageous illegal unlawful irresponsible shameful barbaric unjustified provocative aggression provocation violation blackmail crime hypocritical disgraceful cowardly criminal | call describe label term brand
ACCUSE 11 | | object in | election vote runoff decision ruling report policy trial law record plan regime government | blast
ACCUSE 11 | | by object in of | coup sentencing crackdown execution repression arrest detention imprisonment persecution violation abuse sentence conviction closure restriction putsch torture killing interference aggression provocation | condemn denounce deplore criticise criticize decry
ACCUSE 11 | | with against about over to at | | complain
ACCUSE 11 | | at against | | lash+out hit+out hit+back lash+back fire+back snap+back
ACCUSE 11 | place | to with | | protest
ACCUSE 11 | | with to at | issue exception umbrage offence offense | take
ACCUSE 11 | | against with to over at about | protest claim petition complaint demarche démarche representation representations charge accusation lawsuit suit case allegation objection | lodge file hand deliver make level bring submit issue send register present
ACCUSE 11 | partner | over about at with for of by in object | concern disappointment outrage dismay alarm regret anger displeasure unease misgiving condemnation dissatisfaction criticism disapproval indignation | @saying raise share
ACCUSE 11 | mutual | with | accusation barb blame recrimination insult | trade exchange swap
ACCUSE 11 | | of | condemnation criticism | reiterate reaffirm repeat renew restate underscore share
ACCUSE 11 | | object of | ambassador envoy charge chargé diplomat attaché attache commissioner counsellor nuncio consul embassy affaires d'affaires | summon
ACCUSE 11 | | in object | | call+in
ACCUSE 11 | | object | | charge allege
ACCUSE 09 | | object | | investigate probe
ACCUSE 11 | | against to | | testify
ACCUSE 11 | reverse | from | démarche demarche protest | receive
ACCUSE 11 | reverse via=in | from | criticism censure condemnation rebuke | come
REJECT 12 | | to of object | opposition objection rejection | @saying
REJECT 12 | complement | with to | unwillingness reluctance refusal | @saying
REJECT 12 | partner | object of from by | | reject rebuff spurn repudiate dismiss veto oppose defy disavow
REJECT 12 | partner complement | object | | refuse decline
REJECT 12 | complement | object | | choose opt decide
REJECT 12 | | object from of with by | proposal offer request demand warning plan talk talks negotiation mediation accusation allegation charge suggestion invitation claim call appeal bid | deny turn+down rule+out throw+out shoot+down brush+aside shrug+off block snub brush+off ignore resist decline refuse
REJECT 12 | | from of with | talk negotiation meeting | boycott walk+out
REJECT 12 | | with | | disagree
THREATEN 13 | complement | object with against to | | threaten warn
THREATEN 13 | | to against for object | ultimatum threat warning | issue give deliver make send level raise repeat reiterate renew reinforce step+up
THREATEN 13 | reverse | from | warning threat ultimatum | receive get
THREATEN 13 | | against on | retaliation revenge retaliatory | vow promise swear threaten
THREATEN 13 | complement partner | to for against | right | reserve
PROTEST 14 | place | against outside at on object | | demonstrate rally protest march riot picket
PROTEST 14 | place | at object outside | stone egg tomato bottle paint shoe | hurl throw fling
PROTEST 14 | place | against outside at | demonstration protest rally march strike vigil riot sit-in | hold stage organise organize mount
PROTEST 14 | place | to | fire | set
PROTEST 14 | | of object | flag effigy embassy | burn storm stone torch pelt besiege ransack
PROTEST 14 | | object | road highway bridge port crossing | block
MOBILIZE 15 | place | to in along near on against with at into around off | division brigade regiment troop force soldier army reservist military tank missile warship battalion fleet unit reinforcement navy carrier destroyer bomber squadron fighter jet artillery police | deploy mass mobilise mobilize amass move station place put build+up concentrate assemble reinforce dispatch send position order call+up rush
MOBILIZE 15 | | near along off around | exercise drill manoeuvre maneuver | hold conduct stage launch begin
MOBILIZE 15 | | against along near | | mobilise mobilize
MOBILIZE 15 | | on against | alert readiness | put place raise
MOBILIZE 15 | | with near along against | border defence defense presence | fortify reinforce strengthen
SANCTION 16 | | of from | expulsion | order announce confirm demand decide
SANCTION 16 | place | of with to from in | suspension severance recall closure | order announce
SANCTION 16 | | in from of | participation membership | suspend end withdraw freeze halt
COERCE 17 | | of from | seizure arrest detention deportation confiscation imprisonment | order announce
SANCTION 16 | | object of | ambassador envoy diplomat attaché attache consul | order
SANCTION 16 | | on upon against to with for of from object | sanction embargo tariff restriction ban penalty quota boycott visa duty sanctions levy measure countermeasure | impose bring slap introduce tighten extend prolong renew adopt apply announce expand place order toughen enforce widen strengthen reinforce
SANCTION 16 | place | with to of from object for | relation tie link aid assistance talk talks negotiation cooperation export import supply trade membership agreement treaty funding contact flight participation payment shipment delivery sale visa accord pact consent agrément agrement accreditation | sever cut revoke suspend freeze break cut+off break+off halt terminate downgrade reduce stop cancel discontinue withhold rupture end curtail interrupt scale+back call+off annul
SANCTION 16 | | from of for object | preference concession privilege | withdraw revoke suspend
SANCTION 16 | | object of from | | expel
SANCTION 16 | | object of from out | ambassador envoy diplomat attaché attache consul staff embassy spy national citizen inspector @people | throw+out kick+out oust order+out
SANCTION 16 | place partner | to from in object of | ambassador envoy | recall
SANCTION 16 | place | to from in object of | ambassador envoy diplomat mission chargé | recall withdraw
SANCTION 16 | place | object of from to in | ambassador envoy diplomat mission chargé consul attaché attache spy counsellor | expel declare
SANCTION 16 | | object | | suspend
SANCTION 16 | | with to into | border crossing airspace strait straits canal port waterway | close shut seal
SANCTION 16 | | of object from | asset account fund | freeze block seize
SANCTION 16 | | object | | boycott blacklist sanction embargo ostracise ostracize outlaw
SANCTION 16 | | of from to on object | import export product sale shipment delivery good goods flight entry company ship beef fruit meat grain maize rice wheat poultry fish seafood milk sugar fuel wine apple grape salmon | ban bar block prohibit restrict forbid
SANCTION 16 | | from | | exclude bar
SANCTION 16 | place | in object | embassy consulate mission | close shut shut+down
SANCTION 16 | | against | | retaliate
SANCTION 16 | | from | | secede
COERCE 17 | | object of from | | arrest detain jail imprison deport intern
COERCE 17 | place | object of from belong | ship vessel tanker boat trawler cargo shipment consignment truck asset property plane territory weapon island embassy goods plant | seize confiscate capture intercept impound occupy expropriate nationalise nationalize board
COERCE 17 | place | object of | embassy consulate residence compound mission office headquarters | surround search raid
COERCE 17 | | object of | citizen national diplomat journalist spy fisherman worker immigrant migrant soldier crew activist | sentence convict round+up hold expel seize capture charge
COERCE 17 | place | in on | curfew emergency censorship blackout martial | impose declare
COERCE 17 | place | on in object | | crack+down
COERCE 17 | | object of in | network website system server | hack
ASSAULT 19 | place | object on in of near inside across | | attack rocket blast bomb bombard invade shell strafe raid ambush storm assault strike pound besiege
ASSAULT 18 | | object of in | | kill assassinate murder massacre torture execute kidnap abduct wound injure rape hijack shoot slaughter
ASSAULT 19 | | at on into against across object in over | missile rocket shell mortar artillery shot bomb grenade torpedo projectile drone bullet | fire launch lob drop rain hurl
ASSAULT 19 | | at on upon | | fire shoot
ASSAULT 19 | mutual | with against object | | clash fight battle skirmish
ASSAULT 19 | place | on against in at into along | attack strike offensive raid assault airstrike invasion incursion bombardment war operation bombing blockade | launch carry+out conduct mount stage wage start begin make impose open declare
ASSAULT 19 | | object of | plane aircraft jet drone helicopter fighter ship vessel boat base position village bridge tank convoy | shoot+down down sink destroy hit blow+up
ASSAULT 19 | place | into in | | invade advance
ASSAULT 19 | | object | | annex overrun
ASSAULT 19 | mutual | with | fire gunfire shot | exchange trade
ASSAULT 19 | mutual armed via=in | with | fire firefight fighting clash skirmish battle combat | engage
ASSAULT 18 | | object | hostage | take
`;

/** Types that are done against their target. */
export const CONFLICT_TYPES: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
