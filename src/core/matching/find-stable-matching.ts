import { assertValidProblem } from './assert-valid-problem.js';
import { compileMarket } from './compile-market.js';
import type { MatchingOptions, MatchingProblem, StableMatching } from './problem.js';
import { readMatching } from './read-matching.js';
import { solveMarket } from './solve-market.js';

/**
 * A weakly stable matching: nobody acceptable to each other and apart would both strictly gain together.
 * Under `choice` it is deferred acceptance, ties broken by lottery: mentees propose, or mentors where they are
 * favoured. Under `most` it is as large as could be found, never smaller than that, and at that size as good as
 * could be found for the worst-off mentee, then for the side favoured, then for mentors with nobody.
 * The same input gives the same result on every machine, whatever the order of `pairs`.
 * Throws a MatchingInputError for input that is no matching problem. docs/matching.md tells the method.
 */
export function findStableMatching(problem: MatchingProblem, options: MatchingOptions = {}): StableMatching {
  assertValidProblem(problem, options);
  const { aim = 'most', favour = 'mentees', lottery } = options;
  const compiled = compileMarket(problem, lottery);
  return readMatching(compiled, solveMarket(compiled.market, aim, favour));
}
