import { describe, expect, test } from 'vitest';

import type { Programme } from '../../../../src/core/programme/programme.js';
import { codes, read, sheet } from '../sheet.js';

const TITLES = ['Name', 'Email', 'Role', 'Teaches', 'Learns'];

function mentor(name: string, ...boxes: readonly string[]): readonly string[] {
  return [name, `${name.toLowerCase()}@example.org`, 'Mentor', 'Python', '', ...boxes];
}

function mentee(name: string, ...boxes: readonly string[]): readonly string[] {
  return [name, `${name.toLowerCase()}@example.org`, 'Mentee', '', 'Python', ...boxes];
}

/** The names of those who are read. */
function namesOf(boxes: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return read(sheet([...TITLES, ...boxes], rows)).people.map(({ name }) => name);
}

const DATA = 'I agree that my data are shared';

describe('consent', () => {
  test('"Maybe" gives none', () => {
    expect(namesOf([DATA], [mentor('Amina', 'Yes'), mentee('Jo', 'Maybe')])).toEqual(['Amina']);
  });

  test('refusing photographs, a newsletter or a code of conduct leaves nobody out, and is told', () => {
    const boxes = ['May we take photos?', 'Send me the newsletter', 'I follow the code of conduct', DATA];
    const rows = [mentor('Amina', 'Yes', 'Yes', 'Yes', 'Yes'), mentee('Jo', 'No', 'No', '', 'Yes')];
    expect(namesOf(boxes, rows)).toEqual(['Amina', 'Jo']);
    expect(codes(read(sheet([...TITLES, ...boxes], rows)))).toEqual([
      'agreement-unread :F',
      'agreement-unread :G',
      'agreement-unread :H',
    ]);
  });

  test('where each section of a form has a box, the one of the own section is enough', () => {
    const rows = [
      mentor('Amina', 'Yes', ''),
      mentor('Omar', '', ''),
      mentee('Jo', '', 'Yes'),
      mentee('Li', '', 'No'),
    ];
    expect(namesOf([DATA, DATA], rows)).toEqual(['Amina', 'Jo']);
  });

  test('where both boxes are shown to everybody, both are conditions', () => {
    const rows = [mentor('Amina', 'Yes', 'Yes'), mentor('Omar', 'Yes', 'Yes'), mentee('Jo', 'Yes', '')];
    expect(namesOf([DATA, 'I consent to being matched'], rows)).toEqual(['Amina', 'Omar']);
  });

  describe('that a whole role left empty', () => {
    const mentees = ['Jo', 'Li', 'Ana'].map((name) => mentee(name, ''));
    const mentors = [mentor('Amina', 'Yes'), mentor('Noor', 'Yes'), mentor('Omar', '')];
    const rows = [...mentors, ...mentees];

    test('is none: they are left out, and it is told that they may never have seen the box', () => {
      const reading = read(sheet([...TITLES, DATA], rows));
      expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Noor']);
      expect(reading.leftOut.withoutConsent).toHaveLength(4);
      expect(codes(reading)).toContain('consent-empty-for-role');
    });

    test('is not asked of them where the title says so, as the hint advises', () => {
      const title = `As a mentor: ${DATA}`;
      expect(namesOf([title], rows)).toEqual(['Amina', 'Ana', 'Jo', 'Li', 'Noor']);
      expect(codes(read(sheet([...TITLES, title], rows)))).toContain('consent-of-one-role');
    });
  });

  describe('answered with neither yes nor no', () => {
    const SENTENCE = 'My answers may go to whoever I am paired with';
    const agreeing = [mentor('Amina', 'Yes'), mentor('Noor', 'Yes')];
    const unclearIn = (rows: readonly (readonly string[])[], people: Programme['people'] = new Map()) =>
      read(sheet([...TITLES, DATA], rows), { people });

    test('is none: the row is left out, and told without its words', () => {
      const reading = unclearIn([...agreeing, mentee('Jo', 'ask my manager first')]);
      expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Noor']);
      expect(reading.leftOut.withoutConsent).toHaveLength(1);
      const [found] = reading.diagnostics.filter(({ code }) => code === 'consent-unclear');
      expect(found).toMatchObject({ severity: 'warning', related: [{ row: 4 }] });
      expect(JSON.stringify(reading.diagnostics)).not.toContain('ask my manager');
    });

    test('is none even where most put it off', () => {
      const rows = [mentor('Amina', 'Yes'), mentee('Jo', 'later'), mentee('Li', 'I have to ask my boss')];
      const reading = unclearIn(rows);
      expect(reading.people.map(({ name }) => name)).toEqual(['Amina']);
      expect(codes(reading)).toContain('consent-unclear :F');
    });

    test('is settled by a correction', () => {
      const rows = [...agreeing, mentee('Jo', 'later')];
      const reading = unclearIn(rows, new Map([['jo@example.org', new Map([['consent', 'yes']])]]));
      expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Jo', 'Noor']);
    });

    test.each([
      ['repeated by more than half is the sentence of the box', SENTENCE, ['Amina', 'Jo', 'Li']],
      ['that is one word is none, however many wrote it', 'pending', []],
      ['that puts it off is none, however many chose it', 'I have to ask my manager', []],
      ['that repeats a title without agreeing words is a tick', DATA, ['Amina', 'Jo', 'Li']],
    ])('%s', (_, answer, names) => {
      const rows = [mentor('Amina', answer), mentee('Jo', ` ${answer}`), mentee('Li', answer.toUpperCase())];
      expect(namesOf(['Consent'], [...rows, mentee('Ana', '')])).toEqual(names);
    });

    test('is no sentence of the box where only a few, or one row alone, hold it', () => {
      const few = [...agreeing, mentor('Omar', 'Yes'), mentee('Jo', SENTENCE), mentee('Li', SENTENCE)];
      expect(namesOf([DATA], few)).toEqual(['Amina', 'Noor', 'Omar']);
      expect(namesOf(['Consent'], [mentor('Amina', SENTENCE)])).toEqual([]);
    });

    test('is a tick where it repeats the title, even in one row alone', () => {
      const title = 'Consent: my answers may go to my mentor';
      expect(namesOf([title], [mentor('Amina', title)])).toEqual(['Amina']);
    });
  });

  test('the rows without it are told, and a no is no cause to worry', () => {
    const rows = [mentor('Amina', 'Yes'), mentee('Jo', 'No'), mentee('Li', '')];
    const { diagnostics } = read(sheet([...TITLES, DATA], rows));
    const found = diagnostics.filter(({ code }) => code.startsWith('consent-'));
    expect(
      found.map(({ code, severity, related }) => [code, severity, related.map(({ row }) => row)]),
    ).toEqual([
      ['consent-missing', 'warning', [4]],
      ['consent-refused', 'note', [3]],
    ]);
  });
});

describe('consent under a title of any wording', () => {
  const answers = ['Yes', 'Yes', 'No'];
  const asked = ['Amina', 'Omar', 'Jo'];
  const readUnder = (title: string, cells: readonly string[] = answers) => {
    const rows = asked.map((name, at) =>
      at === 0 ? mentor(name, cells[at] ?? '') : mentee(name, cells[at] ?? ''),
    );
    return read(sheet([...TITLES, title], rows));
  };

  test.each([
    'Annan suostumukseni (vastausteni käyttöön)',
    'Nõusolek',
    'Souhlasím se zpracováním osobních údajů',
    'Hozzájárulok az adataim kezeléséhez',
    'Согласие',
    '동의',
    'Acord',
    'Sutinku',
    'Opt-in',
    'Doy mi consentimiento',
    'J’accepte',
    'Autorizzo',
    'Jeg samtykker',
    '同意书',
    'Hyväksyn',
    'Jag godkänner',
    'I give permission to contact me',
    'Do you still want to take part?',
    '¿Aceptas la política de privacidad?',
    'Acceptez-vous la politique de confidentialité ?',
    'Acceptez-vous les conditions de participation ?',
    'Akzeptieren Sie die Teilnahmebedingungen?',
    'Aceita os termos e condições?',
    'Accetti l’informativa sulla privacy?',
    'I agree that my details are shared with my manager',
    'I agree to take part in the programme for managers',
    'Jeg samtykker til at deltage i lederprogrammet',
    'Suostun osallistumaan esihenkilöohjelmaan',
    'I agree that my answers and my CV are shared with my mentor',
  ])('%s: a no leaves out', (title) => {
    const reading = readUnder(title);
    expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Omar']);
    expect(codes(reading)).toEqual(['consent-refused :F']);
  });

  test.each([
    [['Souhlasím', 'Souhlasím', 'Nesouhlasím']],
    [['Согласен', 'Согласна', 'Не согласен']],
    [['Igen', 'Igen', 'Nem']],
    [['Da', 'Da', 'Nu']],
    [['예', '예', '아니요']],
  ])('%j are read as yes, yes and no', (cells) => {
    expect(readUnder('Consent', cells).people.map(({ name }) => name)).toEqual(['Amina', 'Omar']);
  });

  test('photographs stay a side issue in other languages', () => {
    expect(codes(readUnder('Souhlasím s focením'))).toContain('agreement-unread :F');
  });
});

describe('a refusal that nothing recognised', () => {
  const PEOPLE = Array.from({ length: 20 }, (_, at) => `Person${at}`);
  /** Under one more title, with the answers given in turn to twenty people, every other a mentor. */
  const codesOf = (title: string, cells: readonly string[], more: readonly string[] = []) =>
    codes(read(fileOf(title, cells, more)));
  const fileOf = (title: string, cells: readonly string[], more: readonly string[]) => {
    const rows = PEOPLE.map((name, at) => {
      const boxes = [cells[at % cells.length] ?? '', ...more.map(() => 'Yes')];
      return at % 2 === 0 ? mentor(name, ...boxes) : mentee(name, ...boxes);
    });
    return sheet([...TITLES, title, ...more], rows);
  };
  const MOST = ['Yes', 'Yes', 'No'];
  const NEARLY_ALL = [...PEOPLE.slice(1).map(() => 'Yes'), 'No'];

  test.each([
    'Will you attend the kick-off on 1 October?',
    'Can you come to the office?',
    'Attending in person',
    'Do you own a laptop?',
    'Have you attended our workshops before?',
    'Did you take part last year?',
    'Interested in being a speaker?',
    'Would you be willing to mentor more than one person?',
    'Are you happy to mentor more than one person?',
    'Does your manager support your participation?',
    'Do you agree to be listed in the directory?',
    'Travaillez-vous à distance ?',
    '¿Tienes experiencia previa?',
    'Do you understand German?',
    'Q17',
  ])('%s: is worth a note, however rare', (title) => {
    for (const cells of [MOST, NEARLY_ALL]) {
      expect(codesOf(title, cells).filter((code) => code.endsWith('-unread :F'))).toHaveLength(1);
      expect(codesOf(title, cells)).not.toContain('refusals-unread :F');
    }
  });

  test.each([
    'Do you agree to attend every session?',
    'Do you agree that we share your LinkedIn profile?',
    'Do you have permission from your manager to take part?',
    'Haben Sie die Zustimmung Ihrer Führungskraft?',
    'Onko sinulla (lähi)esihenkilön lupa osallistua?',
    'Onko sinulla lähiesihenkilösi lupa osallistua?',
    'My parents consent',
    'Parental consent',
    'Are you OK with us sharing your CV?',
  ])('%s: is told, and leaves nobody out', (title) => {
    const reading = read(fileOf(title, MOST, []));
    expect(codes(reading)).toEqual(['refusals-unread :F']);
    expect(reading.people).toHaveLength(PEOPLE.length);
  });

  test('is told of a promise or of data where it is rare', () => {
    for (const title of ['I will keep what I hear to myself', 'Share my answers with the other person']) {
      expect(codesOf(title, NEARLY_ALL)).toEqual(['refusals-unread :F']);
      expect(codesOf(title, MOST)).toEqual(['column-unread :F']);
    }
  });

  test('is told where the answers themselves agree or are one sentence ticked', () => {
    expect(codesOf('Q17', ['Souhlasím', 'Souhlasím', 'Nesouhlasím'])).toEqual(['refusals-unread :F']);
    const sentence = 'Budu se chovat slušně';
    expect(codesOf('Q17', [sentence, sentence, '', sentence])).toEqual(['refusals-unread :F']);
  });

  test('is no empty box that asks nothing of that kind', () => {
    for (const title of ['Unsubscribe', 'Please do not share my phone number', 'Do not add me to Slack']) {
      expect(codesOf(title, ['x', '', ''])).toEqual([]);
      expect(codesOf(title, ['x', '', 'x', 'x'])).toEqual([]);
    }
  });

  test('is an empty box only of a role that was asked', () => {
    expect(codesOf('I agree to the guidelines', ['x', '', 'x', 'x'])).toEqual(['refusals-unread :F']);
    expect(codesOf('I agree to the guidelines', ['x', ''])).toEqual([]);
    const both = ['x', 'x', 'x', 'x', '', 'x'];
    expect(codesOf('As a mentee, I agree to the guidelines', both)).toEqual([]);
  });

  test('is worth a note where most say no, or where the form asks for consent elsewhere', () => {
    expect(codesOf('Do you agree to attend every session?', ['No', 'No', 'Yes'])).toEqual([
      'column-unread :F',
    ]);
    expect(codesOf('I will keep what I hear to myself', NEARLY_ALL, ['Consent'])).toEqual([
      'column-unread :F',
    ]);
  });

  test('is none where everybody says yes, or where the answers are others', () => {
    expect(codesOf('Q17', ['Yes'])).toEqual([]);
    expect(codesOf('Q17', ['Yes', 'No', 'Blue', 'Yes'])).toEqual([]);
  });
});

describe('a booking', () => {
  test('that was declined leaves, one that waits stays and is told', () => {
    const rows = [
      mentor('Amina', 'approved'),
      mentor('Omar', 'declined'),
      mentee('Jo', 'waitlist'),
      mentee('Li', 'pending_approval'),
    ];
    expect(namesOf(['approval_status'], rows)).toEqual(['Amina', 'Jo', 'Li']);
    expect(codes(read(sheet([...TITLES, 'approval_status'], rows)))).toContain('signups-waiting :F');
  });
});

describe('who left', () => {
  const three = (cells: readonly string[]) => [
    mentor('Amina', cells[0] ?? ''),
    mentee('Jo', cells[1] ?? ''),
    mentee('Li', cells[2] ?? ''),
  ];

  test.each([
    ['I do NOT consent to data sharing', ['', 'Yes', 'No']],
    ['Do not include me in matching', ['', 'x', '']],
    ['Tick to withdraw', ['', 'x', '']],
    ['Withdrawn?', ['No', 'Yes', 'No']],
    ['Cancelled', ['', '2026-09-05', '']],
    ['Active', ['TRUE', 'FALSE', 'TRUE']],
    ['Status', ['Confirmed', 'Spam', 'Confirmed']],
  ])('%s: %j', (title, cells) => {
    const reading = read(sheet([...TITLES, title], three(cells)));
    expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Li']);
    expect(reading.leftOut.declined.map(({ row }) => row)).toEqual([3]);
  });

  test.each([
    ['I do not consent to photos', ['', 'Yes', '']],
    ['Student status', ['Yes', 'No', 'No']],
    ['Do not match me with my manager', ['', 'x', '']],
  ])('is nobody for %s', (title, cells) => {
    expect(namesOf([title], three(cells))).toEqual(['Amina', 'Jo', 'Li']);
  });

  test('a state that is not known is told by its word', () => {
    const reading = read(sheet([...TITLES, 'Status'], three(['Confirmed', 'Confirmed', 'Frozen'])));
    expect(reading.people).toHaveLength(3);
    expect(codes(reading)).toContain('status-unknown :F');
  });

  describe('later', () => {
    const titles = ['Timestamp', ...TITLES, 'Status'];
    const rows = (...states: readonly (readonly [day: number, row: readonly string[]])[]) =>
      sheet(
        titles,
        states.map(([day, row]) => [`2026-09-0${day} 10:00`, ...row]),
      );

    test('is gone: the older sign-up does not come back', () => {
      const reading = read(
        rows(
          [2, mentee('Jo', 'Confirmed')],
          [5, mentee('Jo', 'Cancelled')],
          [1, mentor('Amina', 'Confirmed')],
        ),
      );
      expect(reading.people.map(({ name }) => name)).toEqual(['Amina']);
      expect(reading.leftOut.replaced.map(({ row }) => row)).toEqual([2]);
    });

    test('keeps a newer sign-up, and another role', () => {
      const reading = read(
        rows([2, mentee('Jo', 'Refunded')], [5, mentee('Jo', 'Confirmed')], [1, mentor('Jo', 'Confirmed')]),
      );
      expect(reading.people.map(({ name, isMentor, isMentee }) => [name, isMentor, isMentee])).toEqual([
        ['Jo', true, true],
      ]);
    });
  });
});

describe('a row without any answer', () => {
  const titles = ['Response ID', 'Timestamp', ...TITLES];
  const rows = [
    ['1', '2026-09-01 10:00', ...mentor('Amina')],
    ['2', '2026-09-02 10:00', '', '', '', '', ''],
    ['3', '2026-09-03 10:00', ...mentee('Jo')],
  ];

  test('is left out and counted, for somebody opened the form and left', () => {
    const reading = read(sheet(titles, rows));
    expect(reading.people.map(({ name }) => name)).toEqual(['Amina', 'Jo']);
    expect(reading.leftOut.empty.map(({ row }) => row)).toEqual([3]);
    expect(codes(reading)).toEqual([]);
  });

  test('is an error as soon as one question was answered', () => {
    const begun = ['4', '2026-09-04 10:00', '', '', '', 'SQL', ''];
    expect(codes(read(sheet(titles, [...rows, begun])))).toContain('name-missing 5:C');
  });
});

describe('a file for one role', () => {
  test('warns where a row of it says the other role', () => {
    const header = ['Name', 'Email', 'Role', 'Teaches'];
    const rows = [
      ['Amina', 'amina@example.org', 'Mentor', 'Python'],
      ['Jo', 'jo@example.org', 'Mentee', 'SQL'],
      ['Li', 'li@example.org', 'Both', 'Git'],
    ];
    const reading = read(sheet(header, rows, 'mentor'));
    expect(reading.people.every(({ isMentor, isMentee }) => isMentor && !isMentee)).toBe(true);
    expect(codes(reading)).toEqual(['no-mentees', 'role-contradicted 3:C']);
  });
});
