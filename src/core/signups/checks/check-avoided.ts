import { diagnose } from '../../diagnostics/diagnostic.js';
import { findAvoided } from '../find-avoided.js';
import type { Check } from './check.js';
import { tellNearest } from './tell-nearest.js';
import { withoutRepeats } from './without-repeats.js';

/** People to be avoided who are known by a part of the name only, or whom nobody who signed up can be. */
export const checkAvoided: Check = ({ people, index, complete, findCell, findNearest }) => {
  const avoided = findAvoided(people);
  if (!complete || avoided.size === 0) return [];
  return people.flatMap((person) => {
    const reading = avoided.get(person.key);
    if (reading === undefined) return [];
    const place = findCell(person, ['avoid']);
    const guessed = [...reading.guessed].flatMap((key) => index.byKey.get(key) ?? []);
    const { related } = tellNearest(guessed);
    const guesses =
      guessed.length === 0 ? [] : [diagnose('avoid-guessed', place, { count: guessed.length }, related)];
    const unclear = reading.unclear.map((text) => {
      const nearest = tellNearest(findNearest(text).filter((other) => other !== person));
      return diagnose('avoid-unknown', place, { nearest: nearest.row }, nearest.related);
    });
    return [...guesses, ...withoutRepeats(unclear)];
  });
};
