function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Verbs of which parties say what they talk about. */
export const DISCUSSING = lemmas(
  'discuss review consider examine explore debate address deliberate touch exchange talk speak focus dwell concentrate raise emphasize emphasise stress highlight underline underscore reaffirm affirm welcome note negotiate confer consult outline recall acknowledge praise commend cover tackle reiterate prioritize prioritise advocate call express share dwell mention propose appreciate recognize recognise applaud identify define center centre revolve prioritise update brief inform apprise voice hail cite point strategize strategise',
);

/** Verbs of doing something together, or of agreeing to do it. */
export const COOPERATING = lemmas(
  'cooperate collaborate work interact coordinate partner agree commit pledge resolve undertake intend decide plan vow promise join implement deepen strengthen expand develop enhance boost intensify advance promote broaden foster widen consolidate bolster reinforce step accelerate diversify facilitate contribute participate attend maintain continue conduct carry launch establish create consent engage aim seek pursue confront combat counter fight prevent tackle curb suppress eradicate ensure extend increase improve encompass embrace elevate scale hold organize organise sign conclude ink cement unveil support',
);

/** Verbs of which one party does something for the other. */
export const HELPING = lemmas(
  'support assist help train fund finance donate provide grant supply deliver build send deploy thank aid sponsor award offer equip teach allocate contribute disburse earmark rehabilitate pledge announce extend give benefit participate attend',
);

/** Verbs of thanks and praise: those who are thanked did it together with those who thank. */
export const THANKING = lemmas('thank express praise commend applaud appreciate acknowledge welcome hail congratulate');

/** Verbs that end joint work; what they govern is no area. */
export const ENDING = lemmas(
  'avoid suspend halt terminate freeze cancel break abandon cease end stop discontinue cut postpone sever reject refuse oppose withdraw ban prohibit lack',
);

/** Nouns of joint work; the area stands before them or behind "in", "on", "for", "of". */
export const JOINT_NOUNS = lemmas(
  'cooperation collaboration partnership interaction coordination engagement relation relationship tie ties link exchange contact dialogue consultation talk talks discussion negotiation conversation training seminar workshop course project programme program initiative scheme committee commission subcommittee forum exercise assistance aid grant donation support scholarship conference grouping roundtable summit mechanism platform alliance solidarity effort synergy fellowship contribution work bond association',
);

/** Nouns of joint work that by themselves say that two parties do it together. */
export const MUTUAL_NOUNS = lemmas(
  'cooperation collaboration partnership interaction coordination dialogue exchange contact consultation talk talks relation relationship tie ties alliance discussion negotiation',
);

/** Nouns of documents that parties make; the area is their subject. */
export const DOCUMENT_NOUNS = lemmas(
  'agreement treaty memorandum mou protocol convention accord pact declaration arrangement roadmap compact charter moa',
);

/** Nouns that introduce a list of areas. */
export const FIELD_LIST_NOUNS = lemmas(
  'area field sphere sector domain topic issue priority theme subject direction agenda question matter challenge pillar avenue opportunity',
);

/** Verbs that say what an area, a course, a project is about. */
export const COMPRISING = lemmas('include cover comprise span encompass range be concern embrace');

/** Nouns that such a verb has as its subject. */
export const COMPRISED = lemmas(
  'area topic issue priority course project collaboration programme program activity agenda discussion talk cooperation partnership field sector theme initiative subject assistance training focus relation agreement',
);

/** Nouns of contacts between governments, and the verbs that say that they take place. */
export const CONTACTS = lemmas('consultation dialogue contact');
export const KEEPING_UP = lemmas(
  'hold maintain conduct have convene continue establish intensify keep launch develop strengthen carry sustain expand activate pursue',
);

/** Nouns that read like verbs. */
export const NOUN_VERBS = lemmas(
  'export import trade support transport research fight visit exchange aid work study market finance fund police access process project increase need use focus',
);

/** Natural disasters: help in them is humanitarian. */
export const DISASTERS = lemmas(
  'cyclone typhoon hurricane earthquake flood tsunami eruption drought famine landslide wildfire storm',
);

/** Prepositions and connectives whose phrase says when or in spite of what, not on what. */
export const ASIDE = lemmas(
  'despite notwithstanding amid amidst since after before during because although though while whereas following when until till unless if',
);

/** Institutions that are named for a field. */
export const INSTITUTIONS = lemmas(
  'ministry minister ministries department university institute academy agency bureau office centre center company corporation bank association museum authority court delegation fund school college federation secretary secretariat undersecretary directorate division chamber union society foundation party inspectorate prosecutor attorney director general attache adviser advisor deputy holding ombudsman service hospital committee club ombudswoman chairman commissioner envoy coordinator organ theatre theater faculty conservatory conservatoire',
);
