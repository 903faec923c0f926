import type { PairExplanation, PlaceOnList } from '../../core/explaining/pairs/explain-pair.js';
import { joinWords } from '../../core/text/join-words.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { drawTable } from '../showing/draw-table.js';
import { wrapText } from '../showing/wrap-text.js';
import type { Call } from './create-call.js';
import { pointsOf, sayHolders } from './say-fate.js';

/** Two people from both sides: what became of them, the criteria, the rules, and where each stands with the other. */
export function showPair(explanation: PairExplanation, stream: Stream, call: Call): string {
  const { mentee, mentor } = explanation;
  const title = wrapText(`${call(mentee)} as mentee, ${call(mentor)} as mentor`, stream.columns);
  return [
    `${stream.paint.strong(title)}${wrapText(sayPairFate(explanation, call), stream.columns)}`,
    showCriteria(explanation, stream, call),
    showRules(explanation, stream),
    showPlaces(explanation, stream, call),
  ]
    .filter((section) => section !== '')
    .join('\n');
}

/** Why the two are together or not, as a sentence. */
function sayPairFate({ mentee, mentor, scores, fate, rules }: PairExplanation, call: Call): string {
  const [asMentee, asMentor] = [call(mentee), call(mentor)];
  switch (fate.kind) {
    case 'together':
      return `They are together${STATUS[fate.pairing.status]}.`;
    case 'refused': {
      const refusing = rules.filter(({ passed }) => !passed).map(({ words }) => words);
      return `They are not together and cannot be, because ${joinWords(refusing)}.`;
    }
    case 'has-better':
      return `They are not together, because ${asMentee} has ${call(fate.pairing.mentor)}, who suits ${asMentee} better.`;
    case 'has-equal':
      return `They are not together: ${asMentee} has ${call(fate.pairing.mentor)}, who suits ${asMentee} as well; a tie decided.`;
    case 'settled':
      return `They are not together, because ${asMentee} has ${call(fate.pairing.mentor)}, ${fate.pairing.status === 'kept' ? 'kept from before' : 'put there by you'}.`;
    case 'full':
      return `They are not together, because ${asMentor} is full, although ${asMentee} would have liked it: ${sayHolders(fate.holders, scores.mentor, call)}.`;
    case 'open':
      return 'They are not together, although both would gain by it: the pairs are not what the sign-ups give now.';
  }
}

const STATUS = {
  matched: '',
  kept: ', kept from before',
  fixed: ', put there by you',
} as const;

function showCriteria(
  { mentee, mentor, criteria, scores }: PairExplanation,
  stream: Stream,
  call: Call,
): string {
  const columns = [
    { title: 'Criterion', atMost: 12 },
    { title: 'Weight', atMost: 6, align: 'right' as const },
    { title: 'Mentee', atMost: 9, align: 'right' as const },
    { title: 'Mentor', atMost: 9, align: 'right' as const },
    { title: 'What it rests on', atMost: 90 },
  ];
  const points = (fit: number | null): string => (fit === null ? 'not asked' : String(pointsOf(fit)));
  const rows = criteria.map(({ criterion, weight, fits, evidence }) => [
    criterion,
    String(weight),
    points(fits.mentee),
    points(fits.mentor),
    printable(evidence) || sayNothing(fits),
  ]);
  const sum = ['all', '', String(pointsOf(scores.mentee)), String(pointsOf(scores.mentor)), ''];
  const note = `Points from 0 to 100, to ${call(mentee)} and to ${call(mentor)}; the last line is the mean by weight over what each side asked. What somebody said matters most counts double for them and is not shown.`;
  return drawTable(columns, [...rows, sum], stream) + wrapText(note, stream.columns);
}

/** Where a fit rests on private answers, or on words that agree, there is nothing to quote. */
function sayNothing({
  mentee,
  mentor,
}: {
  readonly mentee: number | null;
  readonly mentor: number | null;
}): string {
  if (mentee === null && mentor === null) return '';
  return (mentee ?? 0) + (mentor ?? 0) === 0 ? 'nothing found' : 'nothing that can be quoted';
}

function showRules({ rules }: PairExplanation, stream: Stream): string {
  const { paint, columns } = stream;
  const lines = rules.map(({ passed, words }) => {
    const mark = passed ? 'passed' : 'refused';
    return wrapText(`${passed ? paint.good(mark) : paint.bad(mark)}: ${words}`, columns, '  ', '    ');
  });
  return `${paint.strong('Rules')}\n${lines.join('')}`;
}

function showPlaces({ mentee, mentor, places }: PairExplanation, stream: Stream, call: Call): string {
  const lines = [
    sayPlace(call(mentor), places.mentee, call(mentee)),
    sayPlace(call(mentee), places.mentor, call(mentor)),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => wrapText(line, stream.columns))
    .join('');
}

function sayPlace(other: string, place: PlaceOnList | null, viewer: string): string {
  if (place === null) return '';
  const { choice, alike, listed } = place;
  const ties = alike === 0 ? '' : `, with ${alike} just as good`;
  return `${other} is choice ${choice} of ${listed} for ${viewer}${ties}.`;
}
