import type { InteractionType } from '../frame.ts';
import { guardAccuse } from './accuse.ts';
import { guardAgree } from './agree.ts';
import type { Guard, GuardedClause } from './guard.ts';
import { guardAid, guardConsult, guardMobilize, guardProtest, guardReject, guardSanction } from './other-types.ts';
import { guardRequest } from './request.ts';
import { guardSupport } from './support.ts';

const GUARDS: Partial<Readonly<Record<InteractionType, Guard>>> = {
  SUPPORT: guardSupport,
  CONSULT: guardConsult,
  AGREE: guardAgree,
  REJECT: guardReject,
  ACCUSE: guardAccuse,
  PROTEST: guardProtest,
  AID: guardAid,
  MOBILIZE: guardMobilize,
  REQUEST: guardRequest,
  SANCTION: guardSanction,
};

/** Why a frame's words are no act here after all; null where they are. */
export function whyNoAct(guarded: GuardedClause): string | null {
  return GUARDS[guarded.frame.type]?.(guarded) ?? null;
}
