/** Verbs after which "that" is left out, so that a noun and a past form behind them are a clause of their own. */
export const REPORTING: ReadonlySet<string> = new Set(
  'say announce report believe think claim hope note add know feel see hear confirm insist deny suggest fear warn admit acknowledge indicate show reveal mean recall agree tell assure remember learn find stress state declare understand argue allege maintain be remark emphasize emphasise underline underscore conclude'.split(
    ' ',
  ),
);
