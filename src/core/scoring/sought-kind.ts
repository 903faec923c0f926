import type { PathId } from './paths.js';

/** A kind of person wanted, read once. Private: nothing of it is ever shown. */
export interface SoughtKind {
  /** A must is a rule; the others count in the background criterion. */
  readonly must: boolean;
  /**
   * "a woman from Syria or a Kurd": one of the alternatives is enough, and each asks for all of its parts, which
   * are folded words between blanks.
   */
  readonly alternatives: readonly (readonly string[])[];
  /** Fields and ways asked for, where the wish names nothing else: "a career changer". */
  readonly paths: readonly PathId[];
}
