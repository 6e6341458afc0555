import type { Token } from '../tokens.ts';

/** Letters of orders, degrees and seats that stand behind a name and are no part of it. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  'TD MEP GCMG KCMG DCMG CMG GBE KBE DBE CBE OBE MBE GCVO KCVO CVO LVO MVO QC KC OJ DSO GNZM DNZM KNZM CNZM ONZM MNZM AO AM AC GCL LLB LLM JP PhD SC'.split(
    ' ',
  ),
);

/** True for "T.D." and "CBE", and for "M.P." between a name and an office; "MP" alone is an office. */
export function isPostNominal({ text }: { readonly text: string }): boolean {
  return text === 'M.P.' || (text.length < 8 && POST_NOMINALS.has(text.replaceAll('.', '')));
}

/** Where the letters behind a name that ends at `at` end: "N, CMG, OBE"; `at` where there are none. */
export function behindPostNominals(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let k = at; k < at + 6; ) {
    const start = tokens[k]?.text === ',' ? k + 1 : k;
    const token = tokens[start];
    if (token === undefined || token.kind !== 'word' || !isPostNominal(token)) break;
    k = start + 1;
    end = k;
  }
  return end;
}
