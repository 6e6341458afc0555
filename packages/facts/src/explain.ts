import type { ResolvedSentence } from '@diplomatic-relations/engine';
import type { SourceDocument } from './claim.ts';
import { readDocument, type Trace } from './extract-document.ts';
import type { Draft } from './extractor.ts';

/** A document sentence by sentence: what was recognised, which frame gave which row, and what stopped the others. */
export function explainDocument(source: SourceDocument): string {
  const notes: Trace[] = [];
  const reading = readDocument(source, (entry) => notes.push(entry));
  const { document, result } = reading;
  const kept = new Set(reading.refined);
  const lines = [
    `# ${result.document.title ?? source.docId}`,
    `genre ${result.document.genre}, published ${result.document.published ?? 'unknown'}, language ${result.document.language ?? 'unknown'}, speaks for ${document.home ?? 'nobody'}, pair ${document.mainPair?.join(' and ') ?? 'none'}`,
  ];
  for (const sentence of document.sentences) {
    lines.push(
      '',
      `[${sentence.segment.kind}${sentence.segment.date ? ` ${sentence.segment.date}` : ''}] ${source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
    );
    if (sentence.tokens.some(({ start }) => start < sentence.start))
      lines.push(`  read as: ${words(sentence, { from: 0, to: sentence.tokens.length })}`);
    lines.push(...recognised(sentence));
    for (const draft of reading.drafted)
      if (draft.sentence === sentence) lines.push(`  ${kept.has(draft) ? '=>' : '~>'} ${describe(draft)}`);
    for (const draft of reading.refined)
      if (draft.sentence === sentence && !reading.drafted.includes(draft))
        lines.push(`  => ${describe(draft)} (refined)`);
    for (const note of notes) if (note.sentence === sentence) lines.push(`  -- ${note.rule}: ${note.reason}`);
  }
  return `${lines.join('\n')}\n`;
}

function words(sentence: ResolvedSentence, range: { from: number; to: number } | null): string {
  return range
    ? sentence.tokens
        .slice(range.from, range.to)
        .map((token) => token.text)
        .join(' ')
    : '-';
}

function recognised(sentence: ResolvedSentence): string[] {
  const lines: string[] = [];
  if (sentence.references.length > 0)
    lines.push(
      `  parties: ${sentence.references.map((reference) => `${words(sentence, reference)} = ${reference.parties.join('+')}`).join('; ')}`,
    );
  if (sentence.people.length > 0)
    lines.push(
      `  persons: ${sentence.people.map((person) => `${person.fullName ?? '?'} (${person.offices.map((office) => office.role).join(', ')}) of ${person.party ?? '?'}`).join('; ')}`,
    );
  if (sentence.resolvedDates.length > 0)
    lines.push(
      `  dates: ${sentence.resolvedDates.map((date) => `${words(sentence, date)} = ${date.since ? 'since ' : ''}${date.until ? 'until ' : ''}${date.edtf} (${date.basis})`).join('; ')}`,
    );
  if (sentence.quantities.length > 0)
    lines.push(
      `  numbers: ${sentence.quantities.map((quantity) => `${words(sentence, quantity)} = ${quantity.qualifier} ${quantity.value} ${quantity.unit ?? ''} ${quantity.noun ?? ''}`.trim()).join('; ')}`,
    );
  for (const clause of sentence.clauses) {
    const phrases = clause.phrases.map((phrase) => `${phrase.preposition ?? ''}[${words(sentence, phrase)}]`).join(' ');
    lines.push(
      `  clause: ${clause.negated ? 'not ' : ''}${clause.modal ? `${clause.modal} ` : ''}${clause.lemma}${clause.particle ? `+${clause.particle}` : ''} (${clause.form} ${clause.voice} ${clause.tense ?? ''} ${clause.link}${clause.licensor ? ` <- ${clause.licensor}` : ''}) subject[${words(sentence, clause.subject)}] object[${words(sentence, clause.object)}] ${phrases}`,
    );
  }
  return lines;
}

function describe(draft: Draft): string {
  const row = Object.entries(draft.row).filter(([, value]) => value !== null && value !== undefined);
  return `${draft.rule} ${row.map(([column, value]) => `${column}=${Array.isArray(value) ? value.join('+') : String(value)}`).join(' ')}`;
}
