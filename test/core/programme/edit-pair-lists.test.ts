import { describe, expect, it } from 'vitest';

import { editPairLists, type PairListEdit } from '../../../src/core/programme/edit-pair-lists.js';
import { readProgramme } from '../../../src/core/programme/read-programme.js';
import { writeProgramme } from '../../../src/core/programme/write-programme.js';

const NONE: PairListEdit = { remove: [], add: [] };
const GRACE = { mentee: 'grace@example.org', mentor: 'amina@example.org' };
const OMAR = { mentee: 'omar@example.org', mentor: 'Tomás Herrera' };

const put = (...add: readonly (typeof GRACE)[]): PairListEdit => ({ remove: [], add });
const take = (...remove: readonly number[]): PairListEdit => ({ remove, add: [] });

describe('editPairLists', () => {
  it('writes a list that is not there to the end', () => {
    expect(editPairLists('months: 3 # a trial\n', { together: put(GRACE), apart: NONE })).toBe(
      'months: 3 # a trial\n\ntogether:\n  - mentee: grace@example.org\n    mentor: amina@example.org\n',
    );
    expect(editPairLists('', { together: NONE, apart: put(OMAR) })).toBe(
      'apart:\n  - mentee: omar@example.org\n    mentor: Tomás Herrera\n',
    );
  });

  it('writes it below the example that init left there', () => {
    const text = writeProgramme({ months: 3 });
    const edited = editPairLists(text, { together: put(GRACE), apart: put(OMAR) });
    expect(edited).toContain(
      '#together:\n#  - mentee: grace@example.org\n#    mentor: amina@example.org\n' +
        'together:\n  - mentee: grace@example.org\n    mentor: amina@example.org\n\n# Pairs that may not be.',
    );
    expect(readProgramme(edited, 'mentorship.yaml').programme).toMatchObject({
      together: [GRACE],
      apart: [OMAR],
    });
  });

  it('leaves every byte outside the list, and the comments inside it', () => {
    const before = '# ours\nmonths:   3   # odd blanks\n# settled in May\ntogether:\n  # long known\n';
    const list = '  - mentee: grace@example.org # said so\n    mentor: "amina@example.org"\n';
    const after = '\n# below\nweights: {skills:  1}\n';
    const edited = editPairLists(before + list + after, { together: put(OMAR), apart: NONE });
    expect(edited).toBe(`${before}${list}  - mentee: omar@example.org\n    mentor: Tomás Herrera\n${after}`);
    expect(editPairLists(edited, { together: take(1), apart: NONE })).toBe(before + list + after);
  });

  it('keeps lists that begin at the left edge, and lists in brackets, as they are', () => {
    const flush = 'together:\n- mentee: a\n  mentor: b\nmonths: 3\n';
    expect(editPairLists(flush, { together: put(OMAR), apart: NONE })).toBe(
      'together:\n- mentee: a\n  mentor: b\n- mentee: omar@example.org\n  mentor: Tomás Herrera\nmonths: 3\n',
    );
    const brackets = 'apart: [{mentee: a, mentor: b}] # why\nmonths: 3\n';
    expect(editPairLists(brackets, { together: NONE, apart: put(OMAR) })).toBe(
      'apart: [ { mentee: a, mentor: b }, { mentee: omar@example.org, mentor: Tomás Herrera } ] # why\nmonths: 3\n',
    );
  });

  it('leaves an empty list where the last entry goes, and fills one', () => {
    const text = 'together:\n  - mentee: a\n    mentor: b\nmonths: 3\n';
    const empty = editPairLists(text, { together: take(0), apart: NONE });
    expect(empty).toBe('together: []\nmonths: 3\n');
    const filled = editPairLists(empty, { together: put(GRACE), apart: NONE });
    expect(readProgramme(filled, '').programme).toMatchObject({ together: [GRACE], months: 3 });
    expect(
      readProgramme(editPairLists('apart:\nmonths: 3\n', { together: NONE, apart: put(GRACE) }), '')
        .programme,
    ).toMatchObject({ apart: [GRACE], months: 3 });
  });

  it('keeps a name that ends in a colon and a blank that is none to YAML', () => {
    const mentor = 'apart:\u00A0';
    const edited = editPairLists('', { together: put({ ...OMAR, mentor }), apart: NONE });
    expect(readProgramme(edited, '').programme?.together).toEqual([{ ...OMAR, mentor: 'apart:' }]);
  });

  it('keeps the line ends of Windows', () => {
    const edited = editPairLists('months: 3\r\ntogether:\r\n  - mentee: a\r\n    mentor: b\r\n', {
      together: put(GRACE),
      apart: put(OMAR),
    });
    expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readProgramme(edited, '').programme).toMatchObject({
      together: [{ mentee: 'a', mentor: 'b' }, GRACE],
      apart: [OMAR],
    });
  });
});
