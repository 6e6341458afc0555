/** Verbs that leave the act of their complement as it is. */
export const TRANSPARENT = new Set(
  'continue begin start resume keep help proceed go come manage work serve move act join team'.split(' '),
);

/** Verbs whose complement is no act: what somebody is accused of, asked for or kept from. */
export const VOIDING = new Set(
  'accuse blame ask urge invite call request demand press condemn criticize criticise warn suspect prevent stop bar ban forbid deny fail avoid without threaten order instruct encourage want consider oppose discuss propose suggest study apologize apologise regret protest complain'.split(
    ' ',
  ),
);
