import type { Extractor, Refiner } from './extractor.ts';
import { missionsExtractor } from './missions/missions.ts';
import { mergeMissions } from './missions/merge.ts';
import { relationsExtractor } from './relations/relations.ts';

/** What reads sentences, in order. */
export const EXTRACTORS: readonly Extractor[] = [relationsExtractor, missionsExtractor];

/** What improves the drafts of a document, in order. */
export const REFINERS: readonly Refiner[] = [mergeMissions];
