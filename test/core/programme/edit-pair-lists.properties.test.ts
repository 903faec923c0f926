import fc from 'fast-check';
import { expect, test } from 'vitest';

import { editPairLists, type PairListEdit } from '../../../src/core/programme/edit-pair-lists.js';
import { readProgramme } from '../../../src/core/programme/read-programme.js';
import { normaliseKey } from '../../../src/core/text/normalise-key.js';
import { runs } from '../../runs.js';
import { hostileText } from '../rendering/hostile-text.js';

/** Names as they are known of people: without controls, and with something to see. */
const name = hostileText
  .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, ' '))
  .filter((text) => normaliseKey(text) !== '');
const pairs = fc.array(fc.record({ mentee: name, mentor: name }), { maxLength: 3 });

/** What an organiser may have written around the lists. */
const above = fc.constantFrom('', '# ours: keep\n', 'months:   3   # a trial\n\n', 'tracks: [a, "b # c"]\n');
const below = fc.constantFrom('', '\n# said in May\n', 'chat: "- x"\n', 'weights: {skills:  1}\n# end');
/** A list as it may be there already, and how many pairs it holds. */
const LISTS: readonly (readonly [list: string, held: number])[] = [
  ['', 0],
  ['together:\n  # long known\n  - mentee: a # why\n    mentor: "b"\n', 1],
  ['together:\n- {mentee: a, mentor: b}\n- mentee: a\n  mentor: c\n', 2],
  ['together: []\n', 0],
];
const lists = fc.constantFrom(...LISTS);

const keysOf = (named: readonly { readonly mentee: string; readonly mentor: string }[] = []) =>
  named.map(({ mentee, mentor }) => [normaliseKey(mentee), normaliseKey(mentor)]);

test('any names are added and taken out again, and stay what they are: names of pairs', () => {
  fc.assert(
    fc.property(above, lists, below, pairs, pairs, (before, [list, held], after, together, apart) => {
      const text = before + list + after;
      const put = (add: PairListEdit['add']): PairListEdit => ({ remove: [], add });
      const edited = editPairLists(text, { together: put(together), apart: put(apart) });
      const { programme, diagnostics } = readProgramme(edited, 'mentorship.yaml');
      const original = readProgramme(text, 'mentorship.yaml').programme;
      expect(diagnostics).toEqual([]);
      expect(keysOf(programme?.together)).toEqual([...keysOf(original?.together), ...keysOf(together)]);
      expect(keysOf(programme?.apart)).toEqual(keysOf(apart));
      expect({ ...programme, together: [], apart: [] }).toEqual({ ...original, together: [], apart: [] });
      expect(edited.startsWith(before.trimEnd())).toBe(true);
      expect(edited).toContain(after.trim());

      const places = (from: number, added: readonly unknown[]) => added.map((_, place) => from + place);
      const undone = editPairLists(edited, {
        together: { remove: places(held, together), add: [] },
        apart: { remove: places(0, apart), add: [] },
      });
      expect(readProgramme(undone, 'mentorship.yaml').programme).toEqual(original);
    }),
    runs(500),
  );
});
