import { buildPhraseFinder, type PhraseFinder } from '../../build-phrase-finder.js';

/** A span of a day in minutes; an end beyond 1440 is on the next day. */
export interface DayTime {
  readonly start: number;
  readonly end: number;
}

/** The half of the day of a clock with twelve hours: before or after noon. */
export type Half = 'a' | 'p';

/** What "evening" means; the one object by which it is told apart from the same hours given as such. */
export const EVENING: DayTime = hours(17, 21);

/** A part of the day by its names, and the half of the day in which its clock times lie. */
export interface DayPart {
  readonly names: PhraseFinder;
  readonly time: DayTime;
  readonly half: Half | null;
}

/** The parts of the day; their names may overlap, and each that is named counts. */
export const dayParts: readonly DayPart[] = [
  {
    names: buildPhraseFinder(
      'mornings?|vormittags?|morgens|morgen|matins?|matinees?|mañanas?|manhas?|mattin[aeo]|ochtend|ochtends|rano|formiddag|morgenen|(arki)?aamu(isin|päivä(t|isin)?|lla|t)?|förmiddag(ar)?|morgnar|утром|صباحا|الصباح',
      '午前|朝|上午|早上',
    ),
    time: hours(8, 12),
    half: 'a',
  },
  {
    names: buildPhraseFinder(
      'lunch( ?times?)?|lunch breaks?|noon|midday|mittags?|mittagspause|midi|mediodía|almoço|pranzo|lounas|lounasaikaan|lunchtid|обед',
      '昼|中午',
    ),
    time: hours(12, 13),
    half: null,
  },
  {
    names: buildPhraseFinder(
      'afternoons?|nachmittags?|après midi|tardes?|pomeriggi?o?|middag|middags|popołudniu|popoludnie|ettermiddag|eftermiddag(ar|en)?|iltapäivä(isin|llä|t)?|днем|ظهرا',
      '午後|下午',
    ),
    time: hours(12, 17),
    half: 'p',
  },
  {
    names: buildPhraseFinder(
      'evenings?|nights?|week ?nights?|after work|after office hours|abends?|nach der arbeit|feierabend|soirs?|soirées?|noches?|noites?|ser[ae]|avond|avonds|avonden|wieczor(em|y)?|wieczór|aften|aftener|kveld|kvelder|ilta(isin|na)?|illat|illalla|töiden jälkeen|kväll(ar|en)?|efter jobbet|вечер(ом|а|ам)?|مساء|المساء',
      '夜|夕方|晚上',
    ),
    time: EVENING,
    half: 'p',
  },
  {
    names: buildPhraseFinder(
      '(office|work|working|business) ?(hours|time)|day ?time|during the day|bürozeiten|tagsüber|virka aikaan|päivisin|kontorstid|dagtid|en journée',
    ),
    time: hours(9, 17),
    half: null,
  },
  {
    names: buildPhraseFinder(
      'any ?time|all day|whole day|whenever|flexible|flexib(el|le)|jederzeit|ganztags|milloin vain|när som helst',
    ),
    time: hours(8, 21),
    half: null,
  },
];

function hours(start: number, end: number): DayTime {
  return { start: start * 60, end: end * 60 };
}
