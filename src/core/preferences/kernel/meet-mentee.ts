import type { PreferenceIndex } from '../preference-index.js';
import type { Columns } from './columns.js';
import type { Meeting } from './meeting.js';
import type { Postings } from './read-postings.js';
import { nextWord, type SlotSet } from './slot-set.js';
import { NOBODYS, type WorkingMemory } from './working-memory.js';

/**
 * Makes the working memory ready to score the mentors of `memory.open` for a mentee; `postings` must have them all. What
 * it says of other mentors means nothing: the cost is that of those who are looked at.
 */
export function meetMentee(
  index: PreferenceIndex,
  memory: WorkingMemory,
  meeting: Meeting,
  postings: Postings,
): void {
  const { columns, open, lastMet } = memory;
  // 1. The rows of the mentee stand where those who score look them up.
  writeRows(columns, meeting);
  // 2. What the mentee's own wishes and words find among the mentors: few of all, so by lists.
  clearMet(columns, open);
  addSkills(index, columns, meeting.mentee, postings);
  addWords(index, columns, meeting.mentee, postings);
  lastMet.wishSet = NOBODYS;
}

/**
 * The same where most mentors are looked at. What the wishes find is found once for all mentees of one wish set who
 * come one after another.
 */
export function meetNextMentee(index: PreferenceIndex, memory: WorkingMemory, meeting: Meeting): void {
  const { columns, postings, lastMet } = memory;
  const { numbers, at } = columns;
  const wishSet = index.skills.wishSetOf[meeting.mentee] as number;
  writeRows(columns, meeting);
  if (lastMet.wishSet !== wishSet) {
    numbers.fill(0, at.met, at.met + index.mentorCount);
    numbers.fill(0, at.scarcity, at.scarcity + index.mentorCount);
    addSkills(index, columns, meeting.mentee, postings);
    lastMet.wishSet = wishSet;
  }
  numbers.fill(0, at.wordsMet, at.wordsMet + index.mentorCount);
  addWords(index, columns, meeting.mentee, postings);
}

function writeRows({ numbers, at }: Columns, meeting: Meeting): void {
  const { view, goals, backgroundRow, clockRow, meansRow } = meeting;
  numbers.set(goals.shares, at.topics);
  numbers.set(goals.wordShares, at.words);
  numbers.set(backgroundRow.fits, at.kinds);
  if (view.asksHours) numbers.set(clockRow.fits, at.menteeHours);
  else numbers.fill(0, at.menteeHours, at.menteeHours + clockRow.fits.length);
  numbers.set(meansRow.menteeSums, at.menteeMeans);
  numbers.set(meeting.mentorBackgrounds, at.outlooks);
  numbers.set(clockRow.mentorFits, at.mentorHours);
  numbers.set(meansRow.mentorSums, at.mentorMeans);
}

/** Forgets what was met before in the words where anybody is open. */
function clearMet({ numbers, at }: Columns, open: SlotSet): void {
  const { met, scarcity, wordsMet } = at;
  let from = nextWord(open, 0);
  while (from < open.length) {
    let until = from + 1;
    while (until < open.length && open[until] !== 0) until += 1;
    // The last word may reach beyond the last slot.
    const start = 32 * from;
    const end = Math.min(32 * until, scarcity - met);
    numbers.fill(0, met + start, met + end);
    numbers.fill(0, scarcity + start, scarcity + end);
    numbers.fill(0, wordsMet + start, wordsMet + end);
    from = nextWord(open, until);
  }
}

function addSkills(
  { skills }: PreferenceIndex,
  { numbers, at }: Columns,
  mentee: number,
  { teachersOf }: Postings,
): void {
  const { wishes, wishWeights } = skills;
  const { met, scarcity } = at;
  for (let wish = wishes.starts[mentee] as number; wish < (wishes.starts[mentee + 1] as number); wish += 1) {
    const skill = wishes.numbers[wish] as number;
    const weight = wishWeights[wish] as number;
    const full = 1000 * weight;
    const scarce = skills.scarcity[skill] as number;
    const { exact, near, closeness } = teachersOf(skill);
    for (let place = 0; place < exact.length; place += 1) {
      const slot = exact[place] as number;
      const cell = (met + slot) | 0;
      numbers[cell] = ((numbers[cell] as number) + full) | 0;
      if (scarce > (numbers[(scarcity + slot) | 0] as number)) numbers[(scarcity + slot) | 0] = scarce;
    }
    for (let place = 0; place < near.length; place += 1) {
      const cell = (met + (near[place] as number)) | 0;
      numbers[cell] = ((numbers[cell] as number) + Math.imul(weight, closeness[place] as number)) | 0;
    }
  }
}

function addWords(
  { goals }: PreferenceIndex,
  { numbers, at }: Columns,
  mentee: number,
  { usersOf }: Postings,
): void {
  const { words, wordWeights } = goals;
  const { wordsMet } = at;
  for (let each = words.starts[mentee] as number; each < (words.starts[mentee + 1] as number); each += 1) {
    const word = words.numbers[each] as number;
    const weight = wordWeights[word] as number;
    const users = usersOf(word);
    for (let place = 0; place < users.length; place += 1) {
      const cell = (wordsMet + (users[place] as number)) | 0;
      numbers[cell] = ((numbers[cell] as number) + weight) | 0;
    }
  }
}
