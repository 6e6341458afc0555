/** Words for several states that the text leaves unnamed. */
export const STATES =
  /^(?:countries|nations|states|islands|neighbours|neighbors|governments|peoples|regions|economies)$/;
