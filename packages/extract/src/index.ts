export {
  type Claim,
  type ClaimEvidence,
  type ClaimParticipant,
  type ClaimRow,
  type DocumentClaims,
  explainDocument,
  extractDocument,
  type FactTable,
  type SourceDocument,
} from '@diplomatic-relations/facts';
