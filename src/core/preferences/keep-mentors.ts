import { type NumberLists, sharedInt16, sharedInt32 } from './compile/number-lists.js';
import type { PreferenceIndex } from './preference-index.js';

/**
 * The same index with some of the mentors only (ascending numbers): each gets the place in that list for a number, and
 * all answers about them stay. What a mentee is asked then costs no more than those few mentors.
 */
export function keepMentors(index: PreferenceIndex, mentors: Int32Array): PreferenceIndex {
  const { clocks, skills, goals, background, means, views, refusals, standings } = index;
  const kept = Int32Array.from(mentors, (mentor) => index.slotOf[mentor] as number).sort();
  const newSlots = invert(kept, index.mentorCount);
  const newNumbers = invert(mentors, index.mentorCount);
  const pick = (column: Int32Array): Int32Array => sharedInt32(kept.map((slot) => column[slot] as number));
  const mentorAt = pick(index.mentorAt).map((mentor) => newNumbers[mentor] as number);
  const keep = (lists: NumberLists): Kept => keepNumbers(lists, newSlots);
  const teachers = keep(skills.teachers);
  const asked = keep(standings.asked);
  const askers = keep(standings.askers);
  return {
    ...index,
    mentorCount: kept.length,
    mentorAt: sharedInt32(mentorAt),
    slotOf: sharedInt32(invert(mentorAt, kept.length)),
    clocks: { ...clocks, ...keepClocks(pick(clocks.clockOfSlot), clocks.mentorClocks) },
    skills: {
      ...skills,
      teachers: teachers.lists,
      nearStarts: skills.nearStarts.map((start) => teachers.placeOf[start] as number),
      closeness: sharedInt16(teachers.places.map((place) => skills.closeness[place] as number)),
    },
    goals: { ...goals, topicsOffered: pick(goals.topicsOffered), wordUsers: keep(goals.wordUsers).lists },
    background: {
      ...background,
      pathsOfSlot: pick(background.pathsOfSlot),
      kindOfSlot: pick(background.kindOfSlot),
      outlookOfSlot: pick(background.outlookOfSlot),
    },
    means: { ...means, meansOfSlot: pick(means.meansOfSlot) },
    views: { ...views, viewOfSlot: pick(views.viewOfSlot) },
    refusals: { ...refusals, groups: keep(refusals.groups).lists },
    standings: {
      ...standings,
      asked: asked.lists,
      askedGains: sharedInt32(asked.places.map((place) => standings.askedGains[place] as number)),
      askers: askers.lists,
      askerGains: sharedInt32(askers.places.map((place) => standings.askerGains[place] as number)),
    },
  };
}

/** Lists of fewer numbers, and where these stood. */
interface Kept {
  readonly lists: NumberLists;
  /** By place in the new lists the place in the old ones. */
  readonly places: Int32Array;
  /** By place in the old lists, and at their end, how many kept numbers stand before it. */
  readonly placeOf: Int32Array;
}

function keepNumbers({ starts, numbers }: NumberLists, renamed: Int32Array): Kept {
  const placeOf = new Int32Array(numbers.length + 1);
  let count = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    placeOf[place] = count;
    if ((renamed[numbers[place] as number] as number) >= 0) count += 1;
  }
  placeOf[numbers.length] = count;
  const places = new Int32Array(count);
  for (let place = numbers.length - 1; place >= 0; place -= 1) {
    if ((renamed[numbers[place] as number] as number) >= 0) places[placeOf[place] as number] = place;
  }
  const lists = {
    starts: sharedInt32(starts.map((start) => placeOf[start] as number)),
    numbers: sharedInt32(places.map((place) => renamed[numbers[place] as number] as number)),
  };
  return { lists, places, placeOf };
}

/** Clocks that nobody kept are left out, so that nobody is compared with them. */
function keepClocks<Clock>(
  clockOfSlot: Int32Array,
  clocks: readonly Clock[],
): {
  readonly clockOfSlot: Int32Array;
  readonly mentorClocks: readonly Clock[];
  readonly firstSlots: Int32Array;
} {
  const used = [...new Set(clockOfSlot)];
  const renamed = invert(Int32Array.from(used), clocks.length);
  const slots = clockOfSlot.map((clock) => renamed[clock] as number);
  const firstSlots = [...slots.keys()].filter((slot) => slots[slot] !== slots[slot - 1]);
  return {
    clockOfSlot: sharedInt32(slots),
    mentorClocks: used.flatMap((clock) => clocks[clock] ?? []),
    firstSlots: sharedInt32([...firstSlots, slots.length]),
  };
}

/** By number below `count` its place in the list, -1 for what is not in it. */
function invert(list: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  for (const [place, number] of list.entries()) places[number] = place;
  return places;
}
