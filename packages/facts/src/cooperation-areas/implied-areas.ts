import { type ResolvedSentence, rangesOverlap, type Token, type TokenRange } from '@diplomatic-relations/engine';
import { type AreaPhrase, TROUBLES } from './field-words.ts';

/** "education, IT and energy": the letters in a list of fields, not the pronoun. */
export function isInformationTechnology(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:,|and|in|the|&)$/.test(tokens[i - 1]?.norm ?? '') &&
    /^(?:,|and|&|\.|;|sector|industry|field|sphere)$/.test(tokens[i + 1]?.norm ?? '')
  );
}

const LEAVING = /^(?:exit|leave|depart|evacuate|repatriate|return)$/;

/** "enable their citizens to leave": the care of a state for its people abroad. */
export function departures(sentence: ResolvedSentence): AreaPhrase[] {
  const { tagged } = sentence;
  const citizens = tagged.lemmas.findIndex((lemma) => lemma === 'citizen' || lemma === 'national');
  if (citizens < 0) return [];
  const verb = sentence.clauses.find(
    (clause) =>
      LEAVING.test(clause.lemma) &&
      clause.head > citizens - 8 &&
      clause.head < citizens + 12 &&
      clause.form !== 'finite',
  );
  return verb ? [{ from: citizens, to: citizens + 1, area: 'consular', strength: 'topic' }] : [];
}

/** "the situation in Sudan", "developments around the strait": trouble that is talked about. */
export function situations(sentence: ResolvedSentence): AreaPhrase[] {
  const { tokens } = sentence;
  const found: AreaPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]?.norm;
    if ((next !== 'in' && next !== 'around' && next !== 'on') || !TROUBLES.has(tokens[i]?.norm ?? '')) continue;
    if (
      /^(?:economic|humanitarian|political|epidemiological|financial|health|climate|energy|positive|recent)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      continue;
    // "developments in the Peruvian-Kenyan bilateral relations"
    if (tokens.slice(i + 2, i + 9).some(({ norm }) => /^(?:relations?|relationship|ties|cooperation)$/.test(norm)))
      continue;
    const place: TokenRange = { from: i + 2, to: i + 5 };
    const named =
      sentence.actors.some((actor) => rangesOverlap(actor, place)) ||
      sentence.places.some((scene) => rangesOverlap(scene, place)) ||
      tokens
        .slice(i + 2, i + 6)
        .some((token) =>
          /^(?:middle|horn|sahel|region|gulf|balkans|caucasus|transcaucasia|sea|strait|peninsula|bank|strip)$/.test(
            token.norm,
          ),
        );
    if (named) found.push({ from: i, to: i + 1, area: 'security', strength: 'topic' });
  }
  return found;
}

/** "this assistance" after "humanitarian assistance". */
export function saidAgain(sentence: ResolvedSentence, found: readonly AreaPhrase[]): AreaPhrase[] {
  const { tokens } = sentence;
  const first = found.find((phrase) => phrase.area === 'humanitarian');
  if (!first) return [];
  const again = tokens.findIndex(
    (token, i) =>
      i > first.to &&
      /^(?:assistance|aid|relief)$/.test(token.norm) &&
      /^(?:this|such|that|the)$/.test(tokens[i - 1]?.norm ?? ''),
  );
  return again < 0 ? [] : [{ from: again - 1, to: again + 1, area: 'humanitarian', strength: 'topic' }];
}
