import type { Recruitment, RecruitmentGap } from '../../core/explaining/recruitment/find-recruitment-gap.js';
import { labelOf, type Need } from '../../core/explaining/recruitment/need.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';
import type { GapReading } from './find-gap.js';

/** Which mentors to look for before matching, one line each; empty where nobody can be matched yet. */
export function showGap(
  gap: GapReading,
  { withAnswers }: { readonly withAnswers: boolean },
  stream: Stream,
): string {
  if (gap === 'impossible') return '';
  const title = `${stream.paint.strong('Mentors to look for')}\n`;
  if (typeof gap === 'string') return title + wrapText(UNTRIED[gap], stream.columns);
  const lines = gap.recruitments.map((recruitment, place) =>
    wrapText(sayRecruitment(recruitment, place, withAnswers), stream.columns, '  ', '    '),
  );
  const notes = gap.recruitments.length === 0 ? [] : [ASSUMPTION];
  return [
    title,
    wrapText(sayState(gap), stream.columns),
    ...lines,
    ...[...notes, ...(gap.end === 'solves' ? [CUT] : [])].map((note) => wrapText(note, stream.columns)),
  ].join('');
}

const UNTRIED = {
  unasked:
    'Which mentors would help most is found by matching again and again. That takes a while with so many people: add --gap for it.',
  'too-large':
    'Which mentors would help most is not looked for: there are too many people to match again and again.',
} as const;

const ASSUMPTION =
  'Each line is found by matching with such a mentor, and counts on those before it. They are taken to offer just that, and to suit in all else: languages, hours, time.';

const CUT = 'There was no time to look for more.';

function sayState({ mentees, matched, recruitments, end }: RecruitmentGap): string {
  if (end === 'everybody')
    return `As things stand, ${mentees === 1 ? 'the only mentee' : `each of the ${mentees} mentees`} would get a mentor.`;
  const state = `As things stand, ${matched} of ${plural(mentees, 'mentee')} would get a mentor.`;
  if (recruitments.length > 0) return `${state} More would with:`;
  return `${state} Nothing that those without one wish for would, offered by one more mentor, help more of them.`;
}

function sayRecruitment(
  { need, seats, gain, matched }: Recruitment,
  place: number,
  withAnswers: boolean,
): string {
  const then = place === 0 ? '' : 'then ';
  const more = seats === 1 ? '1 more seat' : `${seats} more seats`;
  const gains = gain === 1 ? '1 more mentee' : `${gain} more mentees`;
  return `${then}${more} ${sayWhat(need, withAnswers)}: ${gains}, ${matched} in all`;
}

/** A skill that the list does not know is a text that somebody typed: it may hold anything, a name too. */
function sayWhat(need: Need, withAnswers: boolean): string {
  if (need.kind === 'topic') return `for help with ${labelOf(need)}`;
  const isTellable = withAnswers || need.skill.known;
  return isTellable ? `for ${showText(labelOf(need))}` : 'for a skill that is not in the list of skills';
}
