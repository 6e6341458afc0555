import type { Token, TokenRange } from '@diplomatic-relations/engine';

const STAFF =
  /^(?:posts?|presence|officers?|officials?|offices?|agents?|agency|agencies|representatives?|representation|positions?|functions?|functionary|functionaries|staff|corps|ranks?|dut(?:y|ies)|status|appointments?|missions?|establishments?|sections?)$/;
const NAMED_WAR =
  /^(?:world|cold|civil|great|napoleonic|revolutionary|crimean|quasi|boer|opium|punic|patriotic|korean|vietnam|gulf|falklands|chaco|ogaden|biafran|balkan|pacific|winter)$/;
const OF_WAR = /^(?:declaration|state|sloop|ship|ships|man|prisoners?|council|outbreak|act|brink)$/;
const ROUTES = /^(?:routes?|posts?|vessels?|ships?|hub|entrepôt)$/;
const CITIES = /^(?:city|cities|town|towns)$/;

/** "the Lima Peace Treaty", "the postwar peace conference": what ended a war, by its name or as a thing of the past. */
function isNamedPeace(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = tokens[to];
  const before = tokens[from - 1];
  if (!/^(?:treat(?:y|ies)|conference|settlement)$/.test(next?.norm ?? '')) return false;
  return (
    (tokens[from]?.capital === true && next?.capital === true && before?.capital === true) ||
    /^(?:postwar|post-war)$/.test(before?.norm ?? '') ||
    (before?.norm === 'war' && tokens[from - 2]?.text === '-')
  );
}

/** Words that a story of the past uses in other senses: "the First World War", "a declaration of war", "a consular post", "port cities". */
export function isBygoneSense(tokens: readonly Token[], match: TokenRange): boolean {
  const token = tokens[match.from];
  const before = tokens[match.from - 1];
  const next = tokens[match.to]?.norm ?? '';
  switch (token?.norm) {
    case 'war':
    case 'wars':
      return (
        NAMED_WAR.test(before?.norm ?? '') ||
        (before?.norm === '-' && NAMED_WAR.test(tokens[match.from - 2]?.norm ?? '')) ||
        (token.capital && (next === 'of' || /^(?:i|ii)$/.test(next))) ||
        /^(?:efforts?|years)$/.test(next) ||
        // "the Franco-Peruvian War"
        (token.capital && tokens[match.from - 2]?.text === '-' && /o$/.test(tokens[match.from - 3]?.norm ?? '')) ||
        (before?.norm === 'of' && OF_WAR.test(tokens[match.from - 2]?.norm ?? ''))
      );
    case 'peace':
      return isNamedPeace(tokens, match);
    case 'consular':
      return STAFF.test(next);
    case 'trading':
      return ROUTES.test(next);
    case 'port':
      return CITIES.test(next);
    case 'court':
      return next === 'of' && /^(?:the|st|king|queen)$/.test(tokens[match.to + 1]?.norm ?? '');
    default:
      return false;
  }
}
