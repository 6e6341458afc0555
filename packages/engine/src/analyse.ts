import { daysBetween } from './dates/days-between.ts';
import { companyOfText } from './discourse/company-of-text.ts';
import { officialsAtHome, officialsOfPaper, stateOfDateline } from './discourse/dateline-home.ts';
import { speaksOfDealings } from './discourse/dealings.ts';
import { homeParty, isOnlyInName, stateOfPaper } from './discourse/home.ts';
import { jointVoice } from './discourse/joint-voice.ts';
import { journeyOf } from './discourse/journey.ts';
import { leadCompany } from './discourse/lead-company.ts';
import { mainPair } from './discourse/main-pair.ts';
import { missionHost, tellsOfHost, tellsOfPost } from './discourse/mission-host.ts';
import { monthsOfYear, NO_MONTHS } from './discourse/months-of-year.ts';
import { onlySecretariat } from './discourse/only-secretariat.ts';
import { officialsOfTime, overviewOf } from './discourse/overview.ts';
import type { PeopleRegister } from './discourse/people-register.ts';
import { portrayedParty } from './discourse/portrayed-party.ts';
import { partyProminence } from './discourse/prominence.ts';
import { registerPeople } from './discourse/register-people.ts';
import { resolveSentences } from './discourse/resolve-sentences.ts';
import { isRewrittenSince } from './discourse/rewritten-since.ts';
import { settleSecretaries } from './discourse/secretaries.ts';
import { settleDeputies } from './discourse/settle-deputies.ts';
import { settlePresidents } from './discourse/settle-presidents.ts';
import { speakerOfTitle } from './discourse/speaker-of-title.ts';
import { talksInTurn } from './discourse/talks-in-turn.ts';
import { titleCompany } from './discourse/title-company.ts';
import { titledGroup } from './discourse/title-kind.ts';
import type { Journey } from './discourse/tour.ts';
import { settleCongos } from './discourse/two-congos.ts';
import { settleKoreas } from './discourse/two-koreas.ts';
import { withKnownLeaders } from './discourse/with-known-leaders.ts';
import { splitGapped } from './gaps/gapped-sentences.ts';
import { ownAcronyms } from './names/own-acronyms.ts';
import { nameSentences, parseSentences } from './parse.ts';
import { carryLabels } from './segments/carry-label.ts';
import { carryNames } from './segments/carry-name.ts';
import { carrySubjects } from './segments/carry-subject.ts';
import { type DocumentLayout, layoutDocument } from './segments/layout-document.ts';
import { splitSentences } from './segments/split-sentences.ts';
import type { ParsedSentence, ResolvedSentence } from './sentence.ts';
import type { PartyId, Sentence } from './types.ts';

/** What is known of a document besides its text. */
export interface DocumentHints {
  readonly title: string | null;
  /** EDTF; null where only the text can tell. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** A document read through all layers. */
export interface AnalysedDocument {
  readonly text: string;
  readonly layout: DocumentLayout;
  /** The title, where only the metadata holds it; no fact is read from it. */
  readonly title: ParsedSentence | null;
  readonly sentences: readonly ResolvedSentence[];
  /** The date that "today" means: of publication, else of the last update; EDTF; null also where the page was written on since. */
  readonly date: string | null;
  readonly home: PartyId | null;
  /** The one state whose relations with all others the page tells of by its title. */
  readonly overview: PartyId | null;
  readonly mainPair: readonly [PartyId, PartyId] | null;
  /** The states, three or more, of which a text about no pair tells: those that met, or a traveller's and those on the way; empty elsewhere. */
  readonly company: readonly PartyId[];
  readonly prominence: ReadonlyMap<PartyId, number>;
  readonly people: PeopleRegister;
}

/** Reads a text: segments, sentences, mentions, clauses, discourse. `dateOfPage` dates the text where no metadata does. */
export function analyseDocument(
  text: string,
  hints: DocumentHints,
  dateOfPage: (layout: DocumentLayout) => string | null = publishedOrUpdated,
): AnalysedDocument {
  const layout = layoutDocument(text, { title: hints.title, published: hints.published });
  const named = hints.published ?? dateOfPage(layout);
  const published = homeParty(hints.publisher, hints.url) ?? homeParty(publisherOfPage(text, layout), null);
  const written = nameSentences(contentSentences(text, layout));
  const acronyms = ownAcronyms(written, { name: hints.publisher, party: published });
  const read = parseSentences(written, acronyms);
  const date = isRewrittenSince(read, named) ? null : named;
  const title = parseSentences(nameSentences(titleSentences(hints.title, layout)), acronyms);
  const ofPage = isOnlyInName(published, hints.publisher, read, hints.url) ? null : published;
  const home = ofPage ?? speakerOfTitle([...title, ...read.filter(({ segment }) => segment.kind === 'title')], read);
  const settled = settleDeputies(settleSecretaries(read, home, hints.url, hints.publisher));
  const parsed = settleKoreas(settleCongos(settlePresidents(settled)));
  const city = layout.dates.dateline?.city ?? null;
  const filed =
    home === null && city !== null ? officialsAtHome(stateOfDateline(text.slice(city.start, city.end)), parsed) : null;
  const ofPaper = home === null && city === null ? officialsOfPaper(stateOfPaper(hints.url), parsed) : null;
  const told = home === null ? withKnownLeaders([...title, ...parsed], date) : [...title, ...parsed];
  const seat = home ?? filed?.party ?? null;
  const overview = overviewOf(told, hints.title);
  const prominence = partyProminence(told, seat);
  const post = missionHost(hints.publisher, hints.url, home);
  const host = post !== null && tellsOfPost(told, post) ? post : null;
  const partner = host ?? (post !== null && tellsOfHost(told, home, post) ? post : null);
  const journey = journeyOf(told, seat);
  const several = severalTold(journey, told, seat);
  const talks = several.length === 0 ? talksInTurn(told, seat) : null;
  const isOfTwo = several.length === 0 && talks === null;
  const two = isOfTwo && speaksOfDealings(told, home) ? mainPair(told, prominence, seat, overview) : null;
  const pair = isOfTwo ? (two ?? pairAtPost(home, partner)) : null;
  const company = isOfTwo && pair === null ? companyOfText(told, prominence) : several;
  const tour = journey ?? talks;
  const people = registerPeople(
    parsed,
    home,
    pair,
    title,
    filed ?? ofPaper ?? officialsOfTime(overview, parsed),
    date,
    host,
    journey,
  );
  const sentences = resolveSentences(parsed, {
    home,
    host,
    mainPair: pair,
    portrayed: tour?.traveller ?? (isOfTwo ? portrayedParty(told, home, pair, overview) : null),
    tour,
    group: titledGroup(told),
    voice: jointVoice([...title, ...parsed.filter(({ segment }) => segment.kind === 'title')], pair, parsed),
    company,
    organization: onlySecretariat(told),
    documentDate: filedDay(layout, date),
    titleDay: titleDay(title[0] ?? parsed.find(({ segment }) => segment.kind === 'title'), date),
    monthsOfYear: date === null ? monthsOfYear(told) : NO_MONTHS,
    people,
  });
  return {
    text,
    layout,
    title: title[0] ?? null,
    sentences,
    date,
    home,
    overview,
    mainPair: pair,
    company,
    prominence,
    people,
  };
}

/** The states of which a page on more than two tells: those of a journey, those that its title names together, those that met by its first sentences. */
function severalTold(
  journey: Journey | null,
  told: readonly ParsedSentence[],
  home: PartyId | null,
): readonly PartyId[] {
  if (journey !== null) return [journey.traveller, ...journey.stages];
  const titled = titleCompany(told, home);
  return titled.length > 0 ? titled : leadCompany(told, home);
}

/** In an item of a mission, the state that it is of and its host. */
function pairAtPost(home: PartyId | null, host: PartyId | null): readonly [PartyId, PartyId] | null {
  if (home === null || host === null) return null;
  return home < host ? [home, host] : [host, home];
}

/** Days that an item may lie before it is published. */
const MOST_DAYS = 7;

/** What "today" is to an item: the day of its dateline, where it was filed shortly before the page was published. */
function filedDay({ dates: { dateline } }: DocumentLayout, published: string | null): string | null {
  const filed = dateline?.edtf ?? null;
  return filed !== null && isShortlyBefore(filed, published) ? filed : published;
}

/** "Meeting with Minister N: 5 May 2021": the day of what an item tells that is published a few days later. */
function titleDay(title: ParsedSentence | undefined, published: string | null): string | null {
  const last = title?.dates.at(-1);
  if (title === undefined || last === undefined || last.edtf === null || title.dates.length > 1) return null;
  return last.to === title.tokens.length && isShortlyBefore(last.edtf, published) ? last.edtf : null;
}

function isShortlyBefore(day: string, published: string | null): boolean {
  if (published === null || day.length !== 10 || published.length < 10) return false;
  const days = daysBetween(day, published);
  return days >= 0 && days <= MOST_DAYS;
}

function contentSentences(text: string, { segments }: DocumentLayout): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const segment of segments)
    if (segment.kind !== 'furniture' && segment.kind !== 'headline')
      for (const sentence of splitSentences(text, segment)) sentences.push(sentence);
  return splitGapped(carryNames(text, carryLabels(carrySubjects(sentences))));
}

/** A title that only the metadata holds says as much of whom the document is about as one in the text. */
function titleSentences(title: string | null, layout: DocumentLayout): readonly Sentence[] {
  if (title === null || layout.segments.some((segment) => segment.kind === 'title')) return [];
  return splitSentences(title, { kind: 'title', start: 0, end: title.length, contentStart: 0, headings: [] });
}

function publisherOfPage(text: string, layout: DocumentLayout): string | null {
  return layout.publisherSpan ? text.slice(layout.publisherSpan.start, layout.publisherSpan.end) : null;
}

function publishedOrUpdated(layout: DocumentLayout): string | null {
  return layout.dates.published?.edtf ?? layout.dates.updated?.edtf ?? null;
}
