/** Acts that a verb tells together with a noun, an adverb or who does it: `TYPE root | flags | slots | object words | verbs`. */
export const IDIOM_TABLE = `
AGREE 03 | mutual complement | with between on | consensus agreement understanding deal accord compromise settlement pact truce bargain | hammer+out thrash+out thrash hammer seal strike cut clinch wrap+up
AGREE 03 | mutual | with between | agreement treaty accord pact convention contract protocol arrangement | finalise finalize seal hammer+out wrap+up complete
AGREE 03 | mutual complement via=to | with between | agreement understanding terms arrangement accord compromise | come
AGREE 03 | mutual | with | peace hatchet | make bury
AGREE 03 | mutual | with between | dispute row quarrel feud disagreement spat rift difference conflict | settle resolve patch+up end bury
AGREE 03 | | to for | light nod go-ahead | give
AGREE 03 | complement | for to | package aid assistance loan grant support fund funding $ | set+aside put+aside 
AGREE 03 | mutual | on | hand | shake
AGREE 03 | place | to for | deployment dispatch despatch sending extradition transfer handover delivery | approve authorise authorize okay clear
CONSULT 04 | mutual | with | | sit+down dine huddle chat parley haggle bargain
CONSULT 04 | mutual | with | base note | touch compare
CONSULT 04 | mutual | to | host | play
CONSULT 04 | mutual via=in | object with | talk negotiation dialogue consultation | engage
CONSULT 04 | mutual | with between to | video videoconference teleconference | hold have conduct
CONSULT 04 | mutual place | to | delegation envoy emissary negotiator mediator | send dispatch despatch
CONSULT 04 | mutual | with between | talk talks negotiation dialogue discussion consultation meeting | wrap+up kick+off enter open reopen
SUPPORT 05 | partner | on upon | praise accolade tribute | heap shower 
SUPPORT 05 | | behind around | | rally unite close
SUPPORT 05 | | for | | vouch speak+up stand+up
SUPPORT 05 | | of for | support favour favor defence defense | speak+out
SUPPORT 05 | via=in | of to for | support favour favor defence defense solidarity | come+out speak speak+up speak+out come rally march demonstrate
SUPPORT 05 | via=to | of to | defence defense | come rush 
SUPPORT 05 | partner | with | | mourn grieve
SUPPORT 05 | partner | to for of with over at | sorrow grief sadness | @saying
SUPPORT 05 | partner | in | confidence faith trust | @saying place
SUPPORT 05 | | to | apology | make owe
SUPPORT 05 | mutual | with | tie relation relationship fence bridge | mend repair rebuild patch+up fix thaw warm build
SUPPORT 05 | | to of | blessing nod | give
SUPPORT 05 | | object to | prosperous happy successful peaceful | wish
SUPPORT 05 | | to | allegiance loyalty fealty | swear pledge
SUPPORT 05 | | object of | bid nomination candidacy candidature motion proposal | back
SUPPORT 05 | | object of | move decision step announcement plan ruling victory success | cheer
SUPPORT 05 | reverse lasting | of from | support backing endorsement | enjoy have
SUPPORT 05 | reverse | from | praise plaudit thanks commendation congratulation applause | earn draw attract elicit
SUPPORT 05 | | to | hat | take+off 
COOPERATE 06 | mutual | with | | team+up link+up
COOPERATE 06 | mutual | with | force hand | join
COOPERATE 06 | | to object | gas oil fuel electricity wheat grain arms weapon missile jet fighter warplane aircraft helicopter submarine frigate warship tank reactor uranium radar | sell
COOPERATE 06 | mutual | with to | trade flight export supply shipment delivery cooperation | resume restart reopen restore
COOPERATE 06 | mutual | with | patrol exercise drill operation flight | coordinate fly mount
AID 07 | partner place | to object for in into over | aid assistance help relief grant loan money fund funding medicine food supply supplies equipment vaccine weapon arms arm ammunition goods rice wheat grain fuel blanket tent water medical doctor rescuer medic $ | drop rush ferry truck parachute airdrop funnel pour pump inject hurry 
AID 07 | | object | | bail+out
AID 07 | via=with | object | ambulance vehicle bus truck tractor motorcycle boat helicopter aircraft generator vaccine medicine mask ventilator food rice wheat grain flour fertilizer seed blanket tent cheque donation computer laptop book | present
AID 07 | via=with | object | rifle gun weapon arms arm ammunition radar missile tank jet drone howitzer mortar artillery vehicle boat helicopter aircraft equipment food medicine fuel oil gas electricity generator vaccine grain money fund loan aid | supply furnish equip arm provide
AID 07 | | object | | arm rearm
AID 07 | | object of | army force soldier troop police navy military hospital school clinic ministry guard coastguard | equip
AID 07 | via=to | of to | aid assistance help rescue relief | come rush fly hurry go
AID 07 | via=in | from of in | refugee evacuee orphan migrant | take let
AID 07 | | object of from | soldier patient victim refugee casualty | treat
AID 07 | | to for | aid assistance | resume increase double triple boost restore raise step+up expand unfreeze ramp+up renew
AID 07 | partner | to object | helping | lend give
AID 07 | | object from of | refugee | house feed
CONCEDE 08 | | to | | acquiesce succumb cave cave+in buckle
CONCEDE 08 | via=in | with to | dispute row standoff confrontation argument | back+down climb+down
CONCEDE 08 | | with to on over against | | back+down climb+down
CONCEDE 08 | | to | concession | make offer
CONCEDE 08 | | of object from | asset fund account | unfreeze release unblock unlock
CONCEDE 08 | | against of | charge lawsuit suit case complaint claim petition prosecution | drop withdraw
CONCEDE 08 | | to | independence autonomy sovereignty self-rule amnesty | grant give
CONCEDE 08 | | of object for to | privilege membership status right licence license preference | reinstate restore
CONCEDE 08 | via=from | object | blacklist list watchlist | remove drop delist strike
CONCEDE 08 | | against on with of | boycott embargo | end lift drop call+off
RETREAT 08 | place | object of from to | @persons troop | hand+back give+back set+free send+back let+go turn+over
RETREAT 08 | | object of | prisoner detainee hostage captive soldier sailor refugee | send+home fly+home
RETREAT 08 | | to | island land territory village hill area town base | hand+back give+back return cede turn+over hand+over
RETREAT 08 | | to | ship boat trawler tanker vessel plane aircraft artefact treasure painting sculpture statue manuscript relic cargo weapon equipment | hand+back give+back return
RETREAT 08 | | object of from | trawler boat tanker plane aircraft cargo vessel ship | release free
RETREAT 08 | | of | occupation siege blockade | end lift
RETREAT 08 | place | in from of | troop force soldier garrison contingent presence | reduce cut downsize scale+back scale+down draw+down halve trim withdraw
RETREAT 08 | place | from | troop force soldier garrison contingent unit | bring+home pull+back draw+back fly+home
RETREAT 08 | place armed | object from | | leave quit vacate depart
RETREAT 08 | | to | arm weapon | lay+down
REQUEST 02 | asking | object | | tell advise counsel remind coax goad
REQUEST 02 | asking partner | object on upon | | prod nudge beg entreat persuade
REQUEST 02 | partner via=for | object with to from | help aid support assistance loan mediation food money arms weapon mercy restraint peace time protection | beg plead turn look
REQUEST 02 | asking | with to | | plead
REQUEST 02 | asking | object | | want
REQUEST 02 | | on upon | pressure | put exert pile heap apply bring step+up increase ratchet+up
REQUEST 02 | | for | peace | sue
ACCUSE 11 | | object | | savage pillory bash mock insult shame sue slate taunt decry
ACCUSE 11 | via=over,about | object | | blast rap rip hammer pound attack hit 
ACCUSE 11 | | at against | | rail fulminate inveigh fume rage seethe 
ACCUSE 11 | | into | | tear+into lay+into
ACCUSE 11 | | on upon | blame responsibility | lay pin put place cast heap shift
ACCUSE 11 | | at | finger | point wag
ACCUSE 11 | | at on against | swipe jab potshot dig broadside tirade scorn ridicule derision anger fury ire frustration rage wrath invective insult | take pour heap vent direct unleash fire hurl launch aim trade
ACCUSE 11 | | object | responsible | hold
ACCUSE 11 | via=to | object | task court tribunal account arbitration | take haul drag bring call hold
ACCUSE 11 | via=before | object | court tribunal | take haul drag bring
ACCUSE 11 | | object | terrorist rogue aggressor liar enemy dictatorship pariah bully apartheid racist fascist nazi hypocrite warmonger puppet satan tyranny murderer occupier | call label brand dub describe term declare
ACCUSE 11 | | over at about against | foul | cry
ACCUSE 11 | | object of | decision move plan ruling ban raid arrest law tariff statement remark | protest
ACCUSE 11 | | object of | decision move remark statement failure refusal withdrawal execution action behaviour conduct attitude stance policy | regret lament
ACCUSE 09 | | into against | probe investigation inquiry enquiry | open launch begin start order
ACCUSE 11 | | in object | | haul+in
REJECT 12 | via=from,of | with | talk negotiation dialogue meeting | pull+out withdraw pull walk+out storm+out storm quit
REJECT 12 | | from of with | talk negotiation dialogue | quit leave
REJECT 12 | | object of | accession membership admission candidacy candidature nomination bid application appointment resolution | block veto oppose resist
REJECT 12 | | at | | balk baulk scoff sneer bristle 
REJECT 12 | | against | | vote
REJECT 12 | | to | no | say
REJECT 12 | | on over | water | pour throw
REJECT 12 | partner | object from of | | snub rubbish refute rebut shun disregard
REJECT 12 | | object from of with by | concern pressure threat criticism complaint condemnation protest objection sanction claim demand allegation accusation | brush+aside brush+off laugh+off shrug+off resist ignore dismiss play+down
THREATEN 13 | | object for to | deadline ultimatum | set give issue
THREATEN 13 | asking | object to | hour day week month | give
THREATEN 13 | via=on | object | notice | put
THREATEN 13 | | object | | menace blackmail intimidate
THREATEN 13 | via=to | to from by of | attack aggression strike invasion incursion provocation raid assault intervention violation | promise vow pledge threaten swear
THREATEN 13 | | at against | threat warning | hurl direct level fire
THREATEN 13 | | at against | sabre saber fist | rattle shake brandish
SANCTION 16 | via=with | object of | sanction tariff embargo duty levy ban fine penalty quota sanctions measure restriction surcharge tax | hit slap target punish strike hammer 
SANCTION 16 | | on against object for to | tariff duty levy sanction sanctions surcharge embargo quota tax | raise hike increase double triple levy clamp jack+up ratchet+up step+up apply set
SANCTION 16 | | object | | punish penalise penalize fine
SANCTION 16 | | object of from out | diplomat ambassador envoy attaché attache consul staff embassy spy inspector military @people | boot+out send+home eject boot pack+off
SANCTION 16 | place | to from in object of | ambassador envoy diplomat mission chargé | pull bring+home pull+out withdraw call+home call+back
SANCTION 16 | | with to of object from for | aid assistance funding support export trade import | slash axe halve trim chop curb choke+off
SANCTION 16 | place | with to | visit summit meeting trip drill exercise | cancel call+off scrap suspend
SANCTION 16 | | with to of | agreement treaty deal accord pact contract memorandum | tear+up rip+up abrogate scrap cancel renounce annul denounce ditch quit exit
SANCTION 16 | via=from,of | with | treaty agreement deal accord pact | pull+out withdraw pull walk+out
SANCTION 16 | | to | gas tap oil power electricity water | turn+off shut+off cut+off
SANCTION 16 | | to object for of | visa entry accreditation overflight | deny refuse
SANCTION 16 | | object | status membership right privilege seat preference licence | strip deprive
SANCTION 16 | | of from to on object | import export steel coal gas oil wine meat beef car good goods textile timber flight plane airline | limit cap ban bar curb
SANCTION 16 | via=to | object of | plane flight airline ship aircraft vessel truck goods import trade | close shut
SANCTION 16 | via=on | object of | blacklist list | place put
COERCE 17 | | object of from | | apprehend nab interrogate lock+up
COERCE 17 | | object of from | @persons | hold sentence question try round+up capture seize jail
COERCE 17 | | object of from | | take+prisoner take+captive hold+prisoner hold+captive hold+hostage
COERCE 17 | via=into | object of from into | custody captivity | take
COERCE 17 | via=on | object of from on | trial | put
COERCE 17 | place | object of | car lorry van bus aircraft helicopter drone gold cash oil fuel cargo launch tug | seize impound confiscate hold
COERCE 17 | place | object of | ship boat vessel tanker plane trawler freighter truck aircraft | search inspect divert stop commandeer
COERCE 17 | | object of | ministry site account computer email parliament agency company | hack
ASSAULT 19 | | on upon at | fire | open return
ASSAULT 19 | place | on at against into in across near inside | barrage airstrike wave salvo volley hail attack strike offensive rocket missile shell fire raid | unleash launch fire rain
ASSAULT 19 | place | object of in near inside across at | target base position facility airport airfield airstrip depot port refinery plant camp headquarters barracks outpost convoy bunker site hideout stronghold | hit strike target pummel hammer batter blast
ASSAULT 19 | place armed | object of in near inside across at | | hit pummel hammer batter flatten raze level blast destroy target shoot+up
ASSAULT 19 | place | object of | village town city bridge base camp house home | flatten raze level demolish blow+up
ASSAULT 19 | place | object of in | | pummel strafe ram torpedo blockade firebomb rocket
ASSAULT 19 | reverse via=under | from by | attack bombardment shelling | come
ASSAULT 19 | reverse via=under armed | from by | fire gunfire | come
ACCUSE 11 | reverse via=under | from by | fire criticism | come
ACCUSE 11 | reverse via=for | from | criticism censure condemnation flak | come
REQUEST 02 | reverse via=under | from by | pressure | come
ASSAULT 18 | armed | object of | | beat
ASSAULT 18 | | object of | @persons | beat
ASSAULT 18 | | object of in | | gun+down shoot+dead 
ASSAULT 19 | place armed | into | | cross push roll pour sweep move march drive thrust advance
ASSAULT 19 | place armed | object | | enter storm overrun encircle occupy
ASSAULT 19 | place | object of in | town city village hill outpost post province district fort checkpoint | capture overrun seize storm occupy
ASSAULT 19 | mutual via=to | with against | war | go
ASSAULT 19 | | object of | helicopter plane aircraft drone jet bomber fighter balloon missile | down
MOBILIZE 15 | place armed | to near along on against at around in off | | mass gather assemble dig+in amass
MOBILIZE 15 | place | along near against toward towards off around | troop force soldier army tank missile warship battalion fleet reinforcement navy carrier destroyer frigate submarine bomber squadron jet artillery | send dispatch rush move bring+up deploy despatch redeploy
MOBILIZE 15 | | near along off around | war | hold conduct stage begin
MOBILIZE 15 | place | with along near against to | patrol security presence troop force garrison defence defense | double triple beef+up step+up bolster reinforce strengthen increase boost
MOBILIZE 15 | place | object of against | jet fighter plane aircraft interceptor | scramble
MOBILIZE 15 | place via=on | along against with near | alert footing | go put place
AGREE 03 | mutual | with between | agreement treaty accord pact contract deal convention | renew prolong update
COOPERATE 06 | mutual | with | force brigade unit taskforce battalion operation | launch form establish
AID 07 | reverse | from | tank jet missile gun radar artillery ammunition $ | receive get obtain
AID 07 | | in with | $ money fund | deposit place inject
CONCEDE 08 | | to | way | give
CONCEDE 08 | | to object for | permission clearance leave authorisation authorization | give grant
CONCEDE 08 | | on against for to of | tariff duty quota levy surcharge restriction | roll+back lower reduce cut slash reverse trim
CONCEDE 08 | | to | objection opposition veto resistance | drop lift withdraw abandon
REQUEST 02 | via=for | to | | turn
REQUEST 02 | | from of | loan credit grant money fund weapon arms $ | seek request ask
REJECT 12 | | to against for object of | loan aid package sanction membership statement | veto
REJECT 12 | via=from | with | talk negotiation dialogue meeting | walk+away walk pull+back
REJECT 12 | | object of from | delegation envoy inspector negotiator observer ship boat | turn+away turn+back
SANCTION 16 | via=to | object of | list blacklist | add
SANCTION 16 | | object of from | @persons trawler boat ship vessel lorry truck airline carrier broadcaster channel company bank | ban bar block blacklist
SANCTION 16 | | object of out | officer policeman police soldier troop adviser correspondent monitor worker | order+out throw+out kick+out
COERCE 17 | | object of | @people | sentence try hold question
COERCE 17 | place | object of | bank company firm mine airline refinery field subsidiary | nationalise nationalize expropriate seize
COERCE 17 | place | object of | tug barge freighter yacht | board seize intercept impound
ASSAULT 19 | | at | | strike+back
MOBILIZE 15 | | near toward towards around off along over | warplane jet plane aircraft bomber drone fighter destroyer frigate carrier warship | fly sail send
PROTEST 14 | place | at outside against | sit | hold stage organise organize
PROTEST 14 | place | against outside at | demonstration protest rally march strike vigil riot sit-in | continue resume join
PROTEST 14 | place crowd | object of at outside | embassy consulate mission residence compound centre center office building flag car library | attack storm damage stone smash ransack invade occupy besiege surround vandalise vandalize
RETREAT 08 | | with against on | strike | end cease halt stop suspend call+off
RETREAT 08 | mutual | between | swap | take make hold
CONSULT 04 | mutual | for to | carpet | roll+out lay+out
REJECT 12 | | to | ear shoulder | turn give
REJECT 12 | | on | door | close shut slam
REJECT 12 | | at | nose | thumb
AID 07 | | to | lifeline | throw offer give
AID 07 | via=with | for to | food aid help money medicine supplies supply | step+in come
AGREE 03 | | to | branch | extend hold+out offer
AGREE 03 | mutual via=under | with | quarrel dispute row feud conflict | draw
CONCEDE 08 | | to | airspace border market port | open reopen
SANCTION 16 | | on | screw noose | tighten turn
SANCTION 16 | via=on | to for | aid assistance funding cooperation trade deal project | pull
SANCTION 16 | | object of | door exit | show
SUPPORT 05 | | of with | side | take
MOBILIZE 15 | place | on along near against | muscle | flex
MOBILIZE 15 | place | with along near | frontier border | reinforce fortify strengthen
REJECT 12 | | object of | map claim sovereignty account version figure ruling result | dispute contest challenge
ACCUSE 11 | | object of | silence inaction intransigence stance | lament bemoan deplore
ASSAULT 19 | | object of | helicopter plane aircraft drone jet bomber airliner balloon | bring+down
SANCTION 16 | via=in | to | kind | respond reply retaliate
AID 07 | | to | cheque donation ambulance vehicle equipment medicine food | present
ACCUSE 11 | | to | displeasure anger outrage dismay dissatisfaction indignation discontent | @saying
COERCE 17 | | to | sentence term | hand give
COOPERATE 06 | mutual | with between | link line bridge railway pipeline corridor route | open inaugurate launch
AID 07 | place | to | consignment shipment aid medicine relief supplies supply tent food | bring transport
ACCUSE 11 | | object to | protest demarche démarche | send hand
REJECT 12 | | to with of from | sale deal visit return concession compromise swap | rule+out
COERCE 17 | place | object of | boat ship vessel trawler tanker aircraft plane | chase drive+away drive+off chase+away chase+off drive+out
COERCE 17 | place | object of | dhow ferry submarine | seize board intercept impound detain
COERCE 17 | place | object of | boat ship vessel trawler | catch
COOPERATE 06 | mutual via=for,in | object with | exercise drill patrol manoeuvre | join
SANCTION 16 | | object of | broadcast website network station outlet newspaper magazine | ban bar block
PROTEST 14 | place via=to,on | to on | embassy consulate mission | march
AID 07 | place via=for | in for to | hospital clinic school bridge road well repair vaccine | pay
AID 07 | | object of from | @persons migrant | rescue
AID 07 | place | to in on among for | aid relief food rice wheat grain medicine supply supplies blanket tent water clothing leaflet ration parcel | distribute
AID 07 | place | in for to | relief humanitarian rescue airlift | launch start begin mount
AID 07 | | to for | compensation reparation damages | pay
SANCTION 16 | | object of | persona | declare
SANCTION 16 | | on for against object | visa sanction tariff ban restriction embargo duty | reinstate reimpose reintroduce restore
RETREAT 08 | | object of from | @people | release free
RETREAT 08 | place | from of | ship vessel rig warship fleet frigate | pull withdraw pull+out
RETREAT 08 | place via=of,from | in | position base post area territory outpost town | pull withdraw pull+out pull+back
ASSAULT 19 | armed | object of | border frontier | cross
COERCE 17 | | for against | warrant | issue
ASSAULT 19 | armed via=into | into | airspace territory | fly stray penetrate
ASSAULT 19 | place via=to | in against | offensive attack | return go
ASSAULT 19 | place | on against in at into along | attack strike raid airstrike bombardment bombing shelling offensive | continue resume renew intensify step+up
ASSAULT 19 | place armed | into in | | slam crash rip
SANCTION 16 | | object of | minister lawmaker mp politician delegation athlete senator president official | bar ban prohibit prevent
SUPPORT 05 | | to | regret remorse | @saying offer
REJECT 12 | | object of | visit trip | block veto refuse
`;
