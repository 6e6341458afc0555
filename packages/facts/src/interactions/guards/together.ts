/** What two sides do or have together. */
export const TOGETHER =
  /^(?:cooperation|co-operation|relations|relation|ties|partnership|consultations|consultation|dialogue|collaboration|coordination|exchanges|contacts|relationship|friendship|interaction|discussion|discussions|talks|negotiation|negotiations|debate)$/;
