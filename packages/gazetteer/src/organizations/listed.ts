import type { Organization, OrganizationKind } from './organization.ts';

/** Organizations of one kind from lines of `slug | name | acronyms | other names`, lists with semicolons; the last two may be left out. */
export function listed(kind: OrganizationKind, lines: string): readonly Organization[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', name = '', acronyms = '', aliases = ''] = line.split('|').map((cell) => cell.trim());
      return {
        id: `org:${slug}`,
        name,
        acronyms: namesIn(acronyms),
        aliases: namesIn(aliases),
        kind,
        seat: null,
        wikidata: null,
      };
    });
}

function namesIn(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';').map((name) => name.trim());
}
