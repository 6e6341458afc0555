/** Names and acronyms of organizations whose pages on a state are profiles; matched as whole words with their case. */
export const PROFILING_ORGANIZATIONS =
  /\b(?:NATO|North Atlantic (?:Treaty Organi[sz]ation|Alliance)|the Alliance|EU|European Union|European Commission|EEAS|OSCE|Organi[sz]ation for Security and Co-?operation|ASEAN|Association of Southeast Asian Nations|African Union|AU Commission|United Nations|UN (?:system|Country Team|in)|UNDP|UNICEF|UNESCO|WTO|World Bank|IMF|International Monetary Fund|OECD|Council of Europe|SCO|Shanghai Cooperation Organi[sz]ation|CSTO|CIS Executive|EAEU|Eurasian Economic|GCC|Gulf Cooperation Council|OIC|Organi[sz]ation of Islamic Cooperation|Arab League|League of Arab States|ECOWAS|SADC|IGAD|East African Community|CARICOM|Caribbean Community|OAS|Organi[sz]ation of American States|Mercosur|MERCOSUR|Pacific Islands Forum|Commonwealth Secretariat|SAARC|BIMSTEC|Organi[sz]ation of Turkic States|Turkic Council|Visegrad|Asian Development Bank|ADB|EBRD|IAEA|Benelux|Nordic Council|BSEC|EFTA|European Free Trade Association|GUAM|CICA|ECO Secretariat|World Health Organi[sz]ation|WHO)\b/g;

/** Publishers that report news for a living. */
export const NEWS_PUBLISHER =
  /\b(?:news agency|press agency|agency|news|newspaper|times|tribune|herald|gazette|daily|post|journal|guardian|observer|telegraph|chronicle|tv|television|radio|broadcasting|media|wire|press|azertac|tass|interfax|kazinform|xinhua|anadolu|aa|reuters|associated press|afp|vna|vietnamplus|antara|bernama|irna|mehr|petra|wam|spa|kuna|bna|qna|ana|lusa|efe|ansa|dpa|apa|trend|kabar|uza|turan|belta|ukrinform|yonhap|kyodo|ani|pti|app|bss|sana|nina|montsame|agerpres|bta|tanjug|hina|sta|ctk|pap|mti|lrt|delfi|bbc|cnn|al jazeera|dw|rfe|orient|infoabad|arzuw|turkmenportal)\b/i;

/** Publishers that speak for a state or organization, also where they call their page "news". */
export const OFFICIAL_PUBLISHER =
  /\b(?:ministry|embassy|embajada|ambassade|embaixada|botschaft|kedutaan|consulate|government|presiden(?:t|cy|tial)|prime minister|cabinet|state house|white house|downing street|department of|office of|secretariat|delegation|mission|council|commission|parliament|senate|mfa|(?:foreign|global|external) affairs|foreign office|eeas|nato|osce|asean|african union|united nations|state department|royal court|palace|foreign secretary|chancellery|governor)\b/i;

/** Hosts of governments and organizations. */
export const OFFICIAL_HOST =
  /(?:^|[./])(?:gov|gob|gouv|govt|mil|mfa|mofa|mid|mea|dfa|kemlu|embassy|president|presidency|whitehouse|europa|eeas|un|nato|osce|asean|au)(?:[./]|$)|\.int(?:\/|$)/i;

/** Titles of texts that are themselves a statement, speech or list, and report no meeting. */
export const DOCUMENT_TITLE =
  /^(?:joint (?:statement|declaration|communiqu[eé]|press (?:statement|release|communiqu[eé]))|statement (?:from|by|on|of)|declaration|communiqu[eé]|remarks|speech|address (?:by|of)|press briefing|background press|fact ?sheet|nominations?|executive order|proclamation|memorandum (?:of|on)|agreement (?:between|on)|treaty|message (?:from|of|to)|letter (?:to|from)|interview|op-?ed|notice|vacancy)\b/i;

/** A statement that reports a call or meeting all the same: "Statement by Spokesperson X on Minister Y's call with Z". */
export const REPORTING_TITLE =
  /\b(?:calls?|meetings?|talks|travel|visits?|trip|conversations?|discussions?) (?:with|to|between|of)\b|\bread-?out\b/i;

/** Standing mechanisms of which a session is reported. */
export const DIALOGUE =
  /\b(?:(?:human rights|strategic|political|security|policy|economic|energy|high-level|annual|defen[cs]e|trade|cyber|consular|partnership|ministerial|\d(?:\s?\+\s?\d)) dialogues?|dialogue between|dialogue [“"]|(?:political|consular|bilateral|foreign (?:policy|ministry|office)|inter-?ministerial|ministerial|mfa) consultations?|consultations between|round of (?:\w+ ){0,2}(?:consultations|dialogue|talks)|joint (?:\w+ ){0,3}(?:commission|committee|council)|intergovernmental (?:\w+ ){0,4}commission|mixed commission|(?:co-?operation|partnership|association) (?:council|committee)|sub-?committee|joint working group|working group|strategic partnership (?:commission|council))\b/i;

/** A session of it took place. */
export const SESSION =
  /\b(?:held|took place|convened|met|meeting|session|round|hosted|chaired|concluded|conducted|takes place|holds?)\b/i;

/** What a title of a meeting, visit or call says. */
export const MEETING_TITLE =
  /\b(?:read-?out|meetings?|meets?|met|calls?|called|phone|telephone|conversation|visits?|visited|talks|receives?|received|welcomes?|welcomed|hosts?|hosted|holds?|held|arrives?|arrived|travel|trip|summit|credentials|reception|bids farewell|farewell|audience|confers?|discuss(?:es|ed)?)\b/i;

/** What its first paragraphs say. */
export const MEETING_TEXT =
  /\b(?:met (?:with|today|yesterday|in|on|at|virtually|separately|and)|holding talks|held (?:\w+ ){0,3}(?:talks|meetings?|conversation|call)|spoke (?:by|with|today|yesterday|on|separately|over)|receiv(?:ed|es) |telephone (?:call|conversation)|phone call|visited|(?:paid|pays|began|begins|started|concluded|arrived)(?: on| in| for)? a (?:\w+[ -]){0,4}visit|talks with|meeting with|had (?:a|an) (?:\w+ ){0,2}(?:meeting|conversation)|(?:a|the) meeting (?:was|took|between|of)|welcomed|hosted|will (?:host|travel|meet|visit)|traveled to|travelled to|hold(?:s|ing)? (?:talks|a meeting)|convened|presented (?:his|her|their|the) (?:\w+ ){0,4}(?:credentials|credence))/i;

/** Titles of pages on the relations of two parties. */
export const PROFILE_TITLE =
  /\b(?:relations?|bilateral|co-?operation|partnership|ties|country profile|and the|fact ?sheet on)\b/i;
/** What such a page's first paragraphs say. */
export const PROFILE_TEXT =
  /\b(?:diplomatic (?:relations|ties)|relations (?:with|between)|bilateral relations|recogni[sz]ed|partner(?:s|ship)? (?:since|framework|country)|co-?operation with|partnership (?:for|and))\b/i;
/** Headings of its parts. */
export const PROFILE_HEADING =
  /\b(?:political|econom|trade|cultur|humanitarian|education|legal|treat(?:y|ies)|agreements|visits|diplomatic|consular|recognition|history|framework|co-?operation|evolution|assistance|milestones|missions|defen[cs]e|security|contractual|parliament|bilateral|relations)/i;
/** Verbs and event nouns that a profile's title does not hold. */
export const EVENT_TITLE =
  /\b(?:was|were|is|are|will|held|hold|holds|met|meets?|visit(?:s|ed)?|signed?|signs|discuss\w*|agree[sd]?|meetings?|calls?|talks|session|round|receiv\w*|arriv\w*|attend\w*|adopt\w*|open(?:s|ed)|mark(?:s|ed)?|establish(?:es|ed)|exchanges|congratulat\w*|thank(?:s|ed)?|to (?:further |jointly )?(?:enhance|strengthen|expand|bolster|promote|develop|step)|seeks?|celebrat\w*|welcom\w*|host(?:s|ed)|launch\w*|says?|said|lifts?|deepen|boost|urges?|reaffirms?|strengthens|pledges?|vows|rejects|condemns|summons|expels|cancel(?:s|led)|postpone[sd]|backs|praises|slams|recalls|warns)\b/i;

/** Names of hosts that newspapers and broadcasters use, also run together with other words: "coasttimes.com". */
export const NEWS_HOST =
  /news|times|tribune|herald|gazette|daily|chronicle|guardian|observer|telegraph|express(?!ion)|broadcast|radio|headline|reuters|^(?:www\.)?(?:bbc|cnn|dw|rfi|voa)/i;
