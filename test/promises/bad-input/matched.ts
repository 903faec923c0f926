import { runInMemory } from '../../cli/memory-shell.js';
import { SOUND } from './cohort.js';

const run = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SOUND });

/** The pairs of the sound sign-ups, as `match` writes them. */
export const MATCHED: string = run.files['pairings.csv'] ?? '';
