import { type BadInput, CANARY, listCases } from './bad-input.js';
import { SOUND } from './cohort.js';
import { MATCHED } from './matched.js';

const COMMANDS = [
  ['intro-emails'],
  ['agenda', '--meeting', '1'],
  ['match', 'signups.csv', '--keep', 'pairings.csv', '--out', 'new.csv'],
];
const LETTERS = COMMANDS.slice(0, 2);
const KEEP = COMMANDS.slice(2);
const toFiles = (pairings: string | Uint8Array) => ({
  'signups.csv': SOUND,
  'mentorship.yaml': 'organiser: Aino <aino@example.org>\n',
  'pairings.csv': pairings,
});
const [header = '', row = ''] = MATCHED.split('\r\n');

/** pairings.csv, for letters and for the next run. */
export const resultFiles: readonly BadInput[] = [
  ...listCases(
    [
      ['pairs that are none', 'the sign-ups', SOUND, '1: not-pairings row 1'],
      [
        'pairs that are none',
        'a column gone',
        MATCHED.replace(',mentee_choice', ''),
        '1: not-pairings row 1, ragged-row row 2',
      ],
      [
        'pairs that are none',
        'titles in another order',
        MATCHED.replace('mentor_name,mentor_email', 'mentor_email,mentor_name'),
        '1: not-pairings row 1',
      ],
      ['pairs that are none', 'no header', `${row}\r\n`, '1: not-pairings row 1'],
      ['pairs that are none', 'an empty file', '', '1: empty-table'],
      [
        'a row of pairs',
        'with another person’s address',
        MATCHED.replace(`${CANARY}@`, 'other@'),
        '1: pairing-edited AO2',
      ],
      ['a row of pairs', 'that is cut', MATCHED.slice(0, -20), '1: ragged-row row 4'],
      ['a row of pairs', 'with a cell too few', MATCHED.replace(',matched,', ','), '1: ragged-row row 2'],
      [
        'pairs in another encoding',
        'Latin letters',
        Buffer.from(MATCHED.replace('Amina', 'Am\xe9lie'), 'latin1'),
        '1: undecodable-bytes line 2',
      ],
      [
        'pairs in another encoding',
        'UTF-16 without a mark',
        Buffer.from(MATCHED, 'utf16le'),
        '1: unsupported-encoding',
      ],
      [
        'pairs in another encoding',
        'a NUL character',
        MATCHED.replace('Python', 'Py\0thon'),
        '1: nul-character line 2',
      ],
    ],
    toFiles,
    LETTERS,
  ),
  ...listCases(
    [
      ['pairs to keep', 'the same pair twice', `${MATCHED}${row}\r\n`, '1: kept-pair-twice row 5'],
      [
        'pairs to keep',
        'nobody in a row',
        `${header}\r\n${row.replace(/^[^,]*,[^,]*/u, ',')}\r\n`,
        '1: earlier-person-unnamed row 2',
      ],
      [
        'pairs to keep',
        'somebody who is gone',
        MATCHED.replaceAll(CANARY, 'kestrel'),
        '0: earlier-person-missing row 2',
      ],
      ['pairs to keep', 'the sign-ups', SOUND, '1: not-pairings row 1'],
      ['pairs to keep', 'cut in a quoted cell', MATCHED.slice(0, -60), '1: ragged-row row 4'],
      [
        'a start of a pair',
        'that is no day',
        MATCHED.replace(/,,,(s[0-9a-f]+)/u, `,${CANARY},,$1`),
        '1: pairing-start AM2',
      ],
      [
        'a start of a pair',
        'that two days may be',
        MATCHED.replace(/,,,(s[0-9a-f]+)/u, ',05/10/2026,,$1'),
        '1: pairing-start AM2',
      ],
    ],
    toFiles,
    KEEP,
  ),
];
