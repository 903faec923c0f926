/*
 * Random matching problems, the same for a seed on every machine: only integer draws and divisions.
 */

/** Draws from 0 up to, without, 1 (mulberry32, Tommy Ettinger, public domain). */
export function startDraws(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A market of many: every mentor has a seat, the rest go to mentors at random, at most four each. Each mentee lists
 * `listLength` different mentors. `popular`: the k-th mentor is drawn with weight 1/k, else all with the same.
 * A score is (1 - agreement) of chance and `agreement` of what all think of that person: mentors by their rank,
 * mentees by one draw each; a level is the band of it, 1 the best.
 */
export function drawMarket({ menteeCount, mentorCount, seats, listLength, bands, popular, agreement, seed }) {
  const draw = startDraws(seed);
  const below = (count) => Math.floor(draw() * count);
  const capacities = new Array(mentorCount).fill(1);
  for (let given = mentorCount; given < seats; ) {
    const mentor = below(mentorCount);
    if (capacities[mentor] === 4) continue;
    capacities[mentor]++;
    given++;
  }
  const weightsUpTo = [];
  for (let mentor = 0; mentor < mentorCount; mentor++) {
    weightsUpTo.push((weightsUpTo[mentor - 1] ?? 0) + (popular ? 1 / (mentor + 1) : 1));
  }
  const drawMentor = () => {
    const wanted = draw() * weightsUpTo[mentorCount - 1];
    let low = 0;
    let high = mentorCount - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (weightsUpTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const levelOf = (common) => 1 + Math.floor(((1 - agreement) * draw() + agreement * common) * bands);
  const pairs = [];
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    const list = new Set();
    while (list.size < listLength) list.add(drawMentor());
    const common = draw();
    for (const mentor of list) {
      pairs.push({
        mentee,
        mentor,
        menteeLevel: levelOf(mentor / mentorCount),
        mentorLevel: levelOf(common),
      });
    }
  }
  return { menteeCount, capacities, pairs };
}

/** A market small enough to try every matching: 2 to 7 mentees, 2 to 5 mentors, 1 to 4 levels. */
export function drawSmallMarket(draw) {
  const below = (count) => Math.floor(draw() * count);
  const menteeCount = 2 + below(6);
  const capacities = Array.from({ length: 2 + below(4) }, () => 1 + Math.floor(draw() * draw() * 3));
  const levels = 1 + below(4);
  const density = 0.3 + 0.6 * draw();
  const pairs = [];
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    for (const mentor of capacities.keys()) {
      if (draw() >= density) continue;
      pairs.push({ mentee, mentor, menteeLevel: 1 + below(levels), mentorLevel: 1 + below(levels) });
    }
  }
  return { menteeCount, capacities, pairs };
}
