/*
 * The tests that judge each mutant, in the order in which they are asked: what takes no time first, as the first test
 * that fails ends a mutant. Crowds, and laws of the integer program as a whole, take too long to be asked thousands of
 * times.
 */
import './core/table/formula-escape.test.js';
import './core/table/formula-escape.properties.test.js';
import './core/rendering/mail/header-text.test.js';
import './core/matching/at.test.js';
import './core/matching/tally.test.js';
import './core/matching/growing-lists.test.js';
import './core/matching/restore-stability.test.js';
import './core/matching/find-blocking-candidates.test.js';
import './core/matching/matching-input.test.js';
import './core/matching/sort-by-key.properties.test.js';
import './core/matching/lasting-results.test.js';
import './core/matching/seating.properties.test.js';
import './core/matching/growing-market.properties.test.js';
import './core/matching/random-walk.test.js';
import './core/matching/move-pair.properties.test.js';
import './core/matching/choice.properties.test.js';
import './core/matching/find-upper-bound.properties.test.js';
import './core/matching/blocking-pairs.properties.test.js';
import './core/matching/bound-open-lists.properties.test.js';
import './core/matching/propose-with-promotion.properties.test.js';
import './core/matching/matching.test.js';
import './core/matching/solve-lists.properties.test.js';
import './core/matching/search-larger.test.js';
import './core/matching/most.properties.test.js';
import './core/matching/exact/believe-answer.test.js';
import './core/matching/exact/divide-market.properties.test.js';
import './core/matching/exact/build-cutoff-program.test.js';
import './core/matching/exact/build-cutoff-program.properties.test.js';
import './core/matching/exact/solve-program.test.js';
import './core/matching/exact/prove-largest.test.js';
