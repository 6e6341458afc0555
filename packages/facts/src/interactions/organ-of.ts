/** `org:au-psc` is an organ of `org:au`: what they do with each other is no act between parties. */
export function isOrganOf(organ: string, owner: string): boolean {
  return owner.startsWith('org:') && organ.startsWith(`${owner}-`);
}
