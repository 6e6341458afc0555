/** Verbs of saying and of acting by words, whose subject is somebody. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say state tell add announce declare condemn denounce accuse blame criticise criticize urge demand call warn stress emphasise emphasize underline underscore reiterate reaffirm express voice thank praise commend welcome congratulate reject deny vow pledge promise ask appeal request invite deplore slam decry protest object describe summon regret applaud laud hail salute'.split(
    ' ',
  ),
);
