import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { ExtractContext } from '../extractor.ts';
import { ownerOfList } from '../shared/list-owner.ts';
import { type StateLine, stateLinesBelow } from '../shared/state-lines.ts';
import { type RelationDraft, relationDraft } from './draft.ts';

const RELATIONS = /\bdiplomatic (?:relations|ties)\b/i;
/** Words that say of a list that it tells since when, or with whom. */
const SINCE = /\b(?:list of|establish(?:ed|ment|ing)?|since|dates?|years?|opening|with (?:which|whom))\b/i;
/** What has ended is another list. */
const ENDED = /\b(?:sever(?:ed|ance)|suspen(?:ded|sion)|broken|terminat(?:ed|ion)|without|no diplomatic)\b/i;
const FEWEST = 2;

/** "Countries with which Kenya has diplomatic relations" above lines of a state and a date each. */
export function listedRelations(sentence: ResolvedSentence, context: ExtractContext): RelationDraft[] {
  const { document } = context;
  const tabular = headsTables(sentence, document.text);
  if (!tabular && !headsList(sentence, document.text)) return [];
  const owner = ownerOfList(sentence, document);
  if (owner === null) return [];
  const lines = stateLinesBelow(sentence, document, (line) => isPassed(line, sentence, tabular)).filter(
    ({ line }) => !tabular || line.segment.row !== undefined,
  );
  const dated = lines.filter(({ states, date }) => states.length === 1 && date.date !== null);
  if (dated.length < FEWEST || dated.length * 2 < lines.length) return [];
  return dated.flatMap((line) => rowOf(line, owner) ?? []);
}

function headsList({ segment, tokens, start, end }: ResolvedSentence, text: string): boolean {
  const said = text.slice(start, end);
  const heads = segment.kind === 'heading' || segment.kind === 'title' || tokens.at(-1)?.text === ':';
  return heads && RELATIONS.test(said) && SINCE.test(said) && !ENDED.test(said);
}

/** "Diplomatic relations" alone, or the title "Diplomatic relations of Kenya", above a table of states and dates. */
function headsTables({ segment: { kind }, start, end }: ResolvedSentence, text: string): boolean {
  const said = text.slice(start, end).trim();
  return kind === 'heading'
    ? /^diplomatic relations:?$/i.test(said)
    : kind === 'title' && /^diplomatic relations of\b/i.test(said) && !SINCE.test(said);
}

/** "Africa", "Ministry of Foreign Affairs", "Country Date": what a list may be parted by, or its page be headed with. */
function isPassed(line: ResolvedSentence, head: ResolvedSentence, tabular: boolean): boolean {
  const near = line.segment.row === undefined && line.index <= head.index + FARTHEST;
  return tabular ? near : line.segment.kind === 'heading' || (head.segment.kind === 'title' && near);
}

/** Sentences below a title within which its list begins. */
const FARTHEST = 6;

function rowOf({ line, states: [other = ''], date }: StateLine, owner: string): RelationDraft | null {
  return relationDraft(
    line,
    { range: { from: 0, to: line.tokens.length } },
    {
      kind: 'diplomatic_relations',
      change: 'established',
      parties: [owner, other],
      label: 'diplomatic relations',
      date,
      rule: 'relations/list',
    },
  );
}
