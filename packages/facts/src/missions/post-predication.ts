import type { Predication } from '@diplomatic-relations/engine';
import type { MissionChange } from './words.ts';

/** What a verb or noun does to a post; that it is only planned follows from tense and mood. */
export type PostPredication = Predication<Exclude<MissionChange, 'planned'>>;
