import { defaultProgramme } from './default-programme.js';
import type { Programme } from './programme.js';

/** What one setting is for, and what it looks like. */
interface SettingNote<Key extends keyof Programme = keyof Programme> {
  readonly key: Key;
  /** Plain words to an organiser: a sentence, and where a setting has several parts a line for each. */
  readonly remark: string;
  /** The default where there is one to show, else something invented. */
  readonly example: Programme[Key];
}

function note<Key extends keyof Programme>(
  key: Key,
  remark: string,
  example: Programme[Key] = defaultProgramme[key],
): SettingNote<Key> {
  return { key, remark, example };
}

const RULES_REMARK = `Which pairs may not be.
commonGround: the mentor offers something that the mentee named, a skill, a goal or a background.
minimumScore: how well the mentor suits the mentee at least, 0 to 100.
sharedLanguage: they speak a common language.
maxTimeZoneHours: their clocks differ by no more hours than this.
minSharedMinutes: they are free at the same time for so many minutes a week, where both said when.
differentOrganisation: they work in different organisations.
minSeniorityGap: the mentor has so many years of work more.`;

/** Every setting, in the order in which an organiser thinks of them. */
export const settingNotes: readonly SettingNote[] = [
  note('programme', 'The name of the programme, as letters and guides give it.', 'Mentoring, spring 2027'),
  note('organiser', 'Who runs it: a name and an address.', { name: 'Aino Laine', email: 'aino@example.org' }),
  note('from', 'Who sends the letters, where that is not the organiser.', {
    name: 'Aino Laine',
    email: 'aino@example.org',
  }),
  note(
    'contact',
    'Whom to tell when the other stays silent or something feels wrong; where nobody is named, the organiser.',
    'aino@example.org',
  ),
  note('chat', 'Where people of the programme talk, if anywhere.', 'the channel "mentoring" in our chat'),
  note('signups', 'The files with the sign-ups, for commands that are not given any.', ['signups.csv']),
  note('start', 'The day on which pairs begin: year-month-day.', '2027-03-01'),
  note('months', 'How many months a pair meets.'),
  note('meetings', 'How many meetings a pair has, 1 to 6; or a list, each with title, questions and guest.'),
  note('guides', 'What the meetings are about: career-change or skills; for tracks that differ, one each.'),
  note('silenceDays', 'After how many days without a word somebody should ask.'),
  note('firstWord', 'Who writes first: mentor or mentee.'),
  note('timeZone', 'The time zone of the programme, for people who gave none.', 'Europe/Helsinki'),
  note(
    'language',
    'The language of the programme, in two letters: people who named none are taken to speak it.',
  ),
  note(
    'columns',
    'What columns ask, with their title word for word: a title that changes is then an error, not lost answers.\nWhere each option has a column of its own, the question that they share; for several columns, a list.\nUnder unused: columns that the program must not read.',
    new Map([['goals', ['What do you hope to get out of this?']]] as const),
  ),
  note(
    'answers',
    'How answers are to be read.\noptions: the options of a question, where an option holds a comma.\nroles: words for a role that the program does not know: mentor, mentee or both.',
    {
      options: new Map([['learns', ['Git, the command line', 'Python']]]),
      roles: new Map([['Gardener', 'mentor']]),
    },
  ),
  note('skills', 'Skills to know besides those the program knows, with other names and a family.', [
    { name: 'Our build tool', aliases: ['the tool'], family: 'CI/CD' },
  ]),
  note('weights', 'How much each aspect counts; 0 switches one off.'),
  note('rules', RULES_REMARK, { ...defaultProgramme.rules, maxTimeZoneHours: 6, minSeniorityGap: 2 }),
  note('aim', 'Pair as many people as possible (most), or let each choose freely (choice).'),
  note('favour', 'Whose wishes count more where both cannot be met: mentees, mentors or balanced.'),
  note('indifference', 'Points by which two people may differ and still count as equally good.'),
  note(
    'lottery',
    'The text that settles ties: publish it before sign-ups close. Without it, the name of the programme.',
    'Five green tickets and a paper boat',
  ),
  note('defaultCapacity', 'How many mentees a mentor takes who did not say.'),
  note(
    'mentorsPerMentee',
    'How many mentors a mentee may have, 1 or 2; a second one comes from the seats left when everybody had a first.',
  ),
  note('together', 'Pairs that are settled before all others, each person by address or name.', [
    { mentee: 'grace@example.org', mentor: 'amina@example.org' },
  ]),
  note('apart', 'Pairs that may not be. Keep the reasons to yourself.', [
    { mentee: 'omar@example.org', mentor: 'amina@example.org' },
  ]),
  note('withdrawn', 'People who do not take part after all.', ['tomas@example.org']),
  note(
    'people',
    'Answers to correct, by person.',
    new Map([['grace@example.org', new Map([['learns', 'Python, SQL']])]]),
  ),
  note('tracks', 'The tracks of the programme, the one that goes first at the top.', [
    'Academy',
    'Community',
  ]),
  note('share', 'The answers that a letter or guide may show to the other person: what your form promised.'),
  note('resources', 'Pages to recommend, each with title and link.', [
    { title: 'How to be a good mentor', link: 'https://example.org/mentors' },
  ]),
  note(
    'templates',
    'Templates of your own in place of those that come with the program.',
    new Map([['introduction', 'our-introduction.txt.hbs']]),
  ),
];
