export type {
  Claim,
  ClaimEvidence,
  ClaimParticipant,
  ClaimRow,
  DocumentClaims,
  FactTable,
  SourceDocument,
} from './claim.ts';
export { explainDocument } from './explain.ts';
export { extractDocument } from './extract-document.ts';
