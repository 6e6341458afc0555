CREATE TABLE "documents" (
  "doc_id" VARCHAR NOT NULL,
  "title" VARCHAR,
  "publisher" VARCHAR,
  "url" VARCHAR,
  "language" VARCHAR,
  "genre" VARCHAR NOT NULL,
  "published" VARCHAR,
  "published_basis" VARCHAR,
  "dateline_city" VARCHAR,
  "licence" VARCHAR,
  "sha256" VARCHAR NOT NULL,
  "characters" BIGINT NOT NULL,
  "text" VARCHAR NOT NULL,
  PRIMARY KEY ("doc_id")
);
COMMENT ON TABLE "documents" IS 'The texts that the facts were read from. A document in a language that is not supported has a row here and no facts.';
COMMENT ON COLUMN "documents"."doc_id" IS 'Id of the document: the name of its file without extension, unless its metadata give another.';
COMMENT ON COLUMN "documents"."title" IS 'Title as written; null where the document has none.';
COMMENT ON COLUMN "documents"."publisher" IS 'Who published it; null if unknown.';
COMMENT ON COLUMN "documents"."url" IS 'Web address (http or https) of the page; null if unknown.';
COMMENT ON COLUMN "documents"."language" IS 'Language as a BCP 47 tag (language, script, region); null if unknown.';
COMMENT ON COLUMN "documents"."genre" IS 'bilateral_profile: a page on the relations of two states; organization_profile: an organization’s page on a state; meeting_readout: an official publisher’s report of a meeting, visit or call; dialogue_readout: one of a session of a dialogue or of consultations; news_wire: an agency’s or newspaper’s item; other.';
COMMENT ON COLUMN "documents"."published" IS 'Publication date, else date of the last update, as EDTF (ISO 8601-2); null where none is known.';
COMMENT ON COLUMN "documents"."published_basis" IS 'Where `published` comes from. stated: written in full in text or metadata; completed: the year follows from other dates on the page; relative: counted from another date. Null where `published` is null.';
COMMENT ON COLUMN "documents"."dateline_city" IS 'City of the dateline; null where there is none.';
COMMENT ON COLUMN "documents"."licence" IS 'Licence as an SPDX id or in words; null if unknown.';
COMMENT ON COLUMN "documents"."sha256" IS 'SHA-256 of the raw bytes that were read, in lower-case hexadecimal.';
COMMENT ON COLUMN "documents"."characters" IS 'Length of `text` in Unicode code points.';
COMMENT ON COLUMN "documents"."text" IS 'The decoded text with line feeds as line ends; all offsets of the dataset count its code points.';

CREATE TABLE "actors" (
  "actor_id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "owner_id" VARCHAR,
  "iso3" VARCHAR,
  "wikidata" VARCHAR,
  "aliases" VARCHAR[] NOT NULL,
  PRIMARY KEY ("actor_id")
);
COMMENT ON TABLE "actors" IS 'States, organizations, their bodies, and persons: everything that a fact or a mention refers to.';
COMMENT ON COLUMN "actors"."actor_id" IS 'State: ISO 3166-1 alpha-3 code (of former states the one they had, from ISO 3166-3; XKX for Kosovo). Organization: org: and a slug. Body: body:, its owner, / and a slug. Person: person: and a slug.';
COMMENT ON COLUMN "actors"."kind" IS 'What the actor is; follows from the form of its id.';
COMMENT ON COLUMN "actors"."name" IS 'Usual English name; of a person the fullest form known.';
COMMENT ON COLUMN "actors"."owner_id" IS 'The party that a body or an office-holder belongs to; null for states and organizations, and if unknown.';
COMMENT ON COLUMN "actors"."iso3" IS 'ISO 3166-1 alpha-3 code of a state; null for every other kind.';
COMMENT ON COLUMN "actors"."wikidata" IS 'Wikidata item (QID); null if unknown.';
COMMENT ON COLUMN "actors"."aliases" IS 'Other names, in any order that is stable; may be empty.';

CREATE TABLE "relations" (
  "id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "change" VARCHAR NOT NULL,
  "actor_a" VARCHAR NOT NULL,
  "actor_b" VARCHAR NOT NULL,
  "label" VARCHAR,
  "recogniser" VARCHAR,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "relations" IS 'A status between two parties, and what happens to it.';
COMMENT ON COLUMN "relations"."id" IS 'Stable id: rel_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "relations"."kind" IS 'diplomatic_relations; consular_relations; recognition (of a new government too); strategic_partnership: any named partnership with the word strategic; partnership: any other named partnership or alliance that the text says the two have.';
COMMENT ON COLUMN "relations"."change" IS 'What happens to the status; in_force: the text says that it exists and reports no change.';
COMMENT ON COLUMN "relations"."actor_a" IS 'The party whose id comes first in alphabetical order.';
COMMENT ON COLUMN "relations"."actor_b" IS 'The party whose id comes second in alphabetical order.';
COMMENT ON COLUMN "relations"."label" IS 'The status in the words of the text; null where it has no wording of its own.';
COMMENT ON COLUMN "relations"."recogniser" IS 'For recognition, the party that recognises; null where it is mutual, and for every other kind.';
COMMENT ON COLUMN "relations"."date" IS 'When the change happened, or since when the status is in force. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "relations"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "relations"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "relations"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "relations"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "relations"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "relations"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "missions" (
  "id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "change" VARCHAR NOT NULL,
  "sender" VARCHAR NOT NULL,
  "host" VARCHAR NOT NULL,
  "city" VARCHAR,
  "role" VARCHAR,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "missions" IS 'A post of one party with another, and what happens to it.';
COMMENT ON COLUMN "missions"."id" IS 'Stable id: mis_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "missions"."kind" IS 'What the post is. delegation: of an organization; trade_office: trade houses too; accreditation: a head of mission accredited without a post there, resident elsewhere.';
COMMENT ON COLUMN "missions"."change" IS 'What happens to the post; planned: decided or being prepared; operating: the text says that it exists and reports no change.';
COMMENT ON COLUMN "missions"."sender" IS 'The party whose post it is.';
COMMENT ON COLUMN "missions"."host" IS 'The party with which the post is.';
COMMENT ON COLUMN "missions"."city" IS 'City of the post; null where it is not said, and for an accreditation.';
COMMENT ON COLUMN "missions"."role" IS 'A special function of the post; null where it has none.';
COMMENT ON COLUMN "missions"."date" IS 'When the change happened. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "missions"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "missions"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "missions"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "missions"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "missions"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "missions"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "memberships" (
  "id" VARCHAR NOT NULL,
  "member" VARCHAR NOT NULL,
  "organization" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL,
  "change" VARCHAR NOT NULL,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "memberships" IS 'A party’s place in an organization, group, programme or initiative.';
COMMENT ON COLUMN "memberships"."id" IS 'Stable id: mem_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "memberships"."member" IS 'The party that has the place.';
COMMENT ON COLUMN "memberships"."organization" IS 'The organization, group, framework, programme or project.';
COMMENT ON COLUMN "memberships"."role" IS 'Which place it is; participant: in a programme or project.';
COMMENT ON COLUMN "memberships"."change" IS 'What happens to the place. joined: founding an organization too; held: has it, no change reported.';
COMMENT ON COLUMN "memberships"."date" IS 'When the change happened, or when the place was held. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "memberships"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "memberships"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "memberships"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "memberships"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "memberships"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "memberships"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "events" (
  "id" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "parties" VARCHAR[] NOT NULL,
  "name" VARCHAR,
  "city" VARCHAR,
  "country" VARCHAR,
  "place_basis" VARCHAR,
  "mode" VARCHAR,
  "level" VARCHAR,
  "occasion" VARCHAR,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "events" IS 'Something that took place, or is to take place, between parties.';
COMMENT ON COLUMN "events"."id" IS 'Stable id: evt_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "events"."kind" IS 'meeting: talks between officials, receptions too; visit: travel to another party or an organization’s seat; call: by telephone or video; consultations: a session of a standing mechanism; summit: multilateral, of leaders; conference: multilateral at another level; ceremony: credentials, openings, signings, anniversaries, awards; training; exercise: military or rescue; cultural_event: culture and sport.';
COMMENT ON COLUMN "events"."status" IS 'held; planned: still to come as the document tells it; cancelled: postponed too.';
COMMENT ON COLUMN "events"."parties" IS 'The parties that take part or are represented, in alphabetical order; the host is among them when it takes part.';
COMMENT ON COLUMN "events"."name" IS 'Name of the event; null where it has none.';
COMMENT ON COLUMN "events"."city" IS 'City where it takes place; null where the text does not say.';
COMMENT ON COLUMN "events"."country" IS 'State where it takes place, ISO 3166-1 alpha-3; null where the text does not decide.';
COMMENT ON COLUMN "events"."place_basis" IS 'How the place is known. stated: written in the text; dateline: taken from the dateline. Null where there is no place.';
COMMENT ON COLUMN "events"."mode" IS 'How the parties came together; null where it is not said.';
COMMENT ON COLUMN "events"."level" IS 'Level of the highest side that takes part; null where it is not said.';
COMMENT ON COLUMN "events"."occasion" IS 'The event on whose sidelines this one took place; null where there is none.';
COMMENT ON COLUMN "events"."date" IS 'When the event takes place; of a postponed one, the day on which it was to take place. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "events"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "events"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "events"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "events"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "events"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "events"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "event_participants" (
  "event_id" VARCHAR NOT NULL,
  "party" VARCHAR NOT NULL,
  "person_id" VARCHAR,
  "title" VARCHAR,
  "role" VARCHAR NOT NULL,
  UNIQUE ("event_id", "party", "person_id")
);
COMMENT ON TABLE "event_participants" IS 'Who took part in an event: for each party its named persons, or one row without a person.';
COMMENT ON COLUMN "event_participants"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_participants"."party" IS 'The party that takes part.';
COMMENT ON COLUMN "event_participants"."person_id" IS 'The person who takes part for it; null where nobody is named.';
COMMENT ON COLUMN "event_participants"."title" IS 'Office of the person as written; null where it is not said.';
COMMENT ON COLUMN "event_participants"."role" IS 'Part in the event; participant where nothing more is said.';

CREATE TABLE "agreements" (
  "id" VARCHAR NOT NULL,
  "title" VARCHAR NOT NULL,
  "action" VARCHAR NOT NULL,
  "parties" VARCHAR[] NOT NULL,
  "kind" VARCHAR NOT NULL,
  "period" VARCHAR,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "agreements" IS 'A document that parties have, make or plan, and what is done with it.';
COMMENT ON COLUMN "agreements"."id" IS 'Stable id: agr_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "agreements"."title" IS 'Title as written, without article; a generic noun phrase ("memorandum of understanding on tourism") where it has no proper name.';
COMMENT ON COLUMN "agreements"."action" IS 'What is done with it. adopted: agreed on too; planned: under negotiation too; cited: it exists and nothing is reported of it.';
COMMENT ON COLUMN "agreements"."parties" IS 'The parties whose document it is, in alphabetical order; a national plan has one.';
COMMENT ON COLUMN "agreements"."kind" IS 'What sort of document it is.';
COMMENT ON COLUMN "agreements"."period" IS 'The time that it covers, EDTF, as a rule an interval ("for 2015-2020" is 2015/2020); null if unsaid.';
COMMENT ON COLUMN "agreements"."date" IS 'When the action took place; always null where it is only cited. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "agreements"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "agreements"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "agreements"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "agreements"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "agreements"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "agreements"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "positions" (
  "id" VARCHAR NOT NULL,
  "person_id" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL,
  "party" VARCHAR NOT NULL,
  "person_name" VARCHAR NOT NULL,
  "title" VARCHAR,
  "as_of" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "positions" IS 'Who held which office. Only named persons, and no former offices.';
COMMENT ON COLUMN "positions"."id" IS 'Stable id: pos_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "positions"."person_id" IS 'The person.';
COMMENT ON COLUMN "positions"."role" IS 'The office. head_of_state: monarchs too; ambassador: chargé d’affaires too; deputy_foreign_minister and deputy_minister: state secretaries and ministers of state too.';
COMMENT ON COLUMN "positions"."party" IS 'The party whose office it is.';
COMMENT ON COLUMN "positions"."person_name" IS 'Fullest form of the name in the text.';
COMMENT ON COLUMN "positions"."title" IS 'The office as written; null where only a verb tells it.';
COMMENT ON COLUMN "positions"."as_of" IS 'EDTF date of the event or document in which the person is seen in office; null where neither is dated.';
COMMENT ON COLUMN "positions"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "positions"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "indicators" (
  "id" VARCHAR NOT NULL,
  "metric" VARCHAR NOT NULL,
  "value" DOUBLE NOT NULL,
  "unit" VARCHAR NOT NULL,
  "actor_a" VARCHAR NOT NULL,
  "actor_b" VARCHAR,
  "period" VARCHAR,
  "qualifier" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "indicators" IS 'Numbers: trade, money, people, counts, and changes in them.';
COMMENT ON COLUMN "indicators"."id" IS 'Stable id: ind_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "indicators"."metric" IS 'What is measured or counted; residents: citizens or diaspora living there. With _change: by how many percent it changed.';
COMMENT ON COLUMN "indicators"."value" IS 'The number in plain units (25.7 million is 25700000), in `unit`; a fall is negative.';
COMMENT ON COLUMN "indicators"."unit" IS 'ISO 4217 code of the currency, persons, count, percent, tonnes; for other things the unit as written (doses, tractors).';
COMMENT ON COLUMN "indicators"."actor_a" IS 'Whose number it is: exporter, importer (of imports), donor, home of the students; where both sides are alike, the id that comes first in alphabetical order.';
COMMENT ON COLUMN "indicators"."actor_b" IS 'The counterpart: importer, origin (of imports), recipient, place of study; null where there is none or several.';
COMMENT ON COLUMN "indicators"."period" IS 'The time that the number is of, EDTF; of a change, the time that changed. Null where it is not said.';
COMMENT ON COLUMN "indicators"."qualifier" IS 'How exact the text says the number is.';
COMMENT ON COLUMN "indicators"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "indicators"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "trade_goods" (
  "id" VARCHAR NOT NULL,
  "exporter" VARCHAR NOT NULL,
  "importer" VARCHAR NOT NULL,
  "product" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "trade_goods" IS 'What one party sells to another; goods that are merely offered are not listed.';
COMMENT ON COLUMN "trade_goods"."id" IS 'Stable id: trg_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "trade_goods"."exporter" IS 'The party that sells.';
COMMENT ON COLUMN "trade_goods"."importer" IS 'The party that buys.';
COMMENT ON COLUMN "trade_goods"."product" IS 'The goods as written, in lower case, without nationality and article.';
COMMENT ON COLUMN "trade_goods"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "trade_goods"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "interactions" (
  "id" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "target" VARCHAR NOT NULL,
  "event_type" VARCHAR NOT NULL,
  "symmetric" BOOLEAN NOT NULL,
  "cameo" VARCHAR,
  "verb" VARCHAR,
  "date" VARCHAR,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" VARCHAR,
  "date_basis" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "interactions" IS 'Who did what to whom, as researchers of political events code it.';
COMMENT ON COLUMN "interactions"."id" IS 'Stable id: int_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "interactions"."source" IS 'The party that acts; where both act alike, the id that comes first in alphabetical order.';
COMMENT ON COLUMN "interactions"."target" IS 'The party that is acted upon.';
COMMENT ON COLUMN "interactions"."event_type" IS 'What is done: event type of PLOVER.';
COMMENT ON COLUMN "interactions"."symmetric" IS 'True where both did it to each other.';
COMMENT ON COLUMN "interactions"."cameo" IS 'Root code of CAMEO, 01 to 20, that comes nearest; null where none does.';
COMMENT ON COLUMN "interactions"."verb" IS 'The verb, or the noun that stands for it, as written; null where there is none.';
COMMENT ON COLUMN "interactions"."date" IS 'When it was done; null for what goes on. EDTF (ISO 8601-2): day, month, year, season (21 spring to 24 winter), interval A/B, open interval A/.. or ../B. Null where the text gives no date.';
COMMENT ON COLUMN "interactions"."date_start" IS 'First day that `date` may mean, derived from it; null where `date` is null or an interval without a start.';
COMMENT ON COLUMN "interactions"."date_end" IS 'Last day that `date` may mean, derived from it; null where `date` is null or an interval without an end.';
COMMENT ON COLUMN "interactions"."date_precision" IS 'How exact `date` is, derived from its form; null where `date` is null.';
COMMENT ON COLUMN "interactions"."date_basis" IS 'Where `date` comes from. stated: written in full; completed: part is written and the rest follows from the document; relative: counted from the document’s date ("yesterday"); document: the document’s own date, for the news that it reports. Null where `date` is null.';
COMMENT ON COLUMN "interactions"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "interactions"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "cooperation_areas" (
  "id" VARCHAR NOT NULL,
  "actor_a" VARCHAR NOT NULL,
  "actor_b" VARCHAR NOT NULL,
  "area" VARCHAR NOT NULL,
  "label" VARCHAR,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "cooperation_areas" IS 'What two parties cooperate on, discuss, or agree to cooperate on.';
COMMENT ON COLUMN "cooperation_areas"."id" IS 'Stable id: are_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "cooperation_areas"."actor_a" IS 'The party whose id comes first in alphabetical order.';
COMMENT ON COLUMN "cooperation_areas"."actor_b" IS 'The party whose id comes second in alphabetical order.';
COMMENT ON COLUMN "cooperation_areas"."area" IS 'The area. agriculture: fisheries too; security: conflicts and peace processes too; human_rights: democracy too; political_dialogue: only where dialogue, consultations or contacts are named.';
COMMENT ON COLUMN "cooperation_areas"."label" IS 'The area in the words of the text; null where it has no wording of its own.';
COMMENT ON COLUMN "cooperation_areas"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "cooperation_areas"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "headlines" (
  "id" VARCHAR NOT NULL,
  "doc_id" VARCHAR NOT NULL,
  "title" VARCHAR NOT NULL,
  "published_at" TIMESTAMP,
  "position" BIGINT NOT NULL,
  "confidence" DOUBLE NOT NULL,
  "sources" BIGINT NOT NULL,
  PRIMARY KEY ("id")
);
COMMENT ON TABLE "headlines" IS 'Items of a page’s lists of other news. No other table takes facts from them.';
COMMENT ON COLUMN "headlines"."id" IS 'Stable id: hdl_ and 16 hexadecimal digits of the SHA-256 of the columns that make two rows the same fact. The same fact keeps it from release to release.';
COMMENT ON COLUMN "headlines"."doc_id" IS 'The document on whose page the list stands.';
COMMENT ON COLUMN "headlines"."title" IS 'The headline as written.';
COMMENT ON COLUMN "headlines"."published_at" IS 'Date and time that stand with the item, in the page’s local time; midnight where the list has only a day, null where it has none.';
COMMENT ON COLUMN "headlines"."position" IS 'Place of the item among the headlines of its page, from 1.';
COMMENT ON COLUMN "headlines"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';
COMMENT ON COLUMN "headlines"."sources" IS 'Number of documents that assert the fact.';

CREATE TABLE "evidence" (
  "fact_table" VARCHAR NOT NULL,
  "fact_id" VARCHAR NOT NULL,
  "doc_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "quote" VARCHAR NOT NULL,
  "segment" VARCHAR NOT NULL,
  "rule" VARCHAR NOT NULL,
  "confidence" DOUBLE NOT NULL,
  PRIMARY KEY ("fact_table", "fact_id", "doc_id", "start", "end", "rule")
);
COMMENT ON TABLE "evidence" IS 'The words that assert a fact. Every fact has at least one row.';
COMMENT ON COLUMN "evidence"."fact_table" IS 'The table of the fact.';
COMMENT ON COLUMN "evidence"."fact_id" IS 'The id of the fact in that table.';
COMMENT ON COLUMN "evidence"."doc_id" IS 'The document that asserts it.';
COMMENT ON COLUMN "evidence"."start" IS 'Offset of the first character in `documents.text`, counted in Unicode code points from 0.';
COMMENT ON COLUMN "evidence"."end" IS 'Offset after the last character, counted in Unicode code points.';
COMMENT ON COLUMN "evidence"."quote" IS 'The document’s text from `start` to `end`, to the character.';
COMMENT ON COLUMN "evidence"."segment" IS 'The part of the document it stands in.';
COMMENT ON COLUMN "evidence"."rule" IS 'What found it: the name of the rule.';
COMMENT ON COLUMN "evidence"."confidence" IS 'How sure the extraction is of the fact, over all its evidence: 0 (not at all) to 1 (certain).';

CREATE TABLE "mentions" (
  "doc_id" VARCHAR NOT NULL,
  "actor_id" VARCHAR NOT NULL,
  "start" BIGINT NOT NULL,
  "end" BIGINT NOT NULL,
  "surface" VARCHAR NOT NULL,
  PRIMARY KEY ("doc_id", "start", "end", "actor_id")
);
COMMENT ON TABLE "mentions" IS 'Every place where an actor is named, or referred to by an unambiguous description ("the two countries" gives two rows).';
COMMENT ON COLUMN "mentions"."doc_id" IS 'The document.';
COMMENT ON COLUMN "mentions"."actor_id" IS 'The actor that is meant.';
COMMENT ON COLUMN "mentions"."start" IS 'Offset of the first character in `documents.text`, counted in Unicode code points from 0.';
COMMENT ON COLUMN "mentions"."end" IS 'Offset after the last character, counted in Unicode code points.';
COMMENT ON COLUMN "mentions"."surface" IS 'The document’s text from `start` to `end`, to the character.';
