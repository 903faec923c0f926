import { isOfKind } from '../../scoring/is-of-kind.js';
import { paths } from '../../scoring/paths.js';
import type { Profile } from '../../scoring/profile.js';
import type { SoughtKind } from '../../scoring/sought-kind.js';
import { invariant } from '../../text/invariant.js';
import { createRegister } from '../../text/register.js';
import { type NumberLists, packLists, sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Fields and paths as bits of one number, what kind of person everybody is, and which kinds they would like. */
export interface BackgroundColumns {
  /** By mentee, and by slot. */
  readonly pathsOfMentee: Int32Array;
  readonly pathsOfSlot: Int32Array;
  /** What somebody tells of themselves, by mentee and by slot; people of one kind meet the same wishes. */
  readonly kindOfMentee: Int32Array;
  readonly kindOfSlot: Int32Array;
  readonly kindCount: number;
  /** By mentee, and by slot: all that somebody seeks, a place in `seekLists`; 0 seeks nothing. */
  readonly seeksOfMentee: Int32Array;
  readonly seeksOfSlot: Int32Array;
  /** Places in the list of kinds sought; `wishLists` without the musts, which are rules. */
  readonly seekLists: NumberLists;
  readonly wishLists: NumberLists;
  /** By kind sought, then kind of person: 1 where that person is of that kind. */
  readonly isOfKind: Uint8Array;
}

export function compileBackground({ mentees, mentors }: Participants): BackgroundColumns {
  invariant(paths.length <= 32, 'more paths than bits');
  const kinds = createRegister(({ traits, paths: gone }: Profile) => JSON.stringify([traits, gone]));
  const sought = createRegister(({ alternatives, paths: wanted }: SoughtKind) =>
    JSON.stringify([alternatives, wanted]),
  );
  const seekLists = createRegister((seeks: readonly SoughtKind[]) => JSON.stringify(seeks));
  seekLists.numberOf([]);
  const columns = {
    pathsOfMentee: sharedInt32(mentees.map(({ pathBits }) => pathBits[0] ?? 0)),
    pathsOfSlot: sharedInt32(mentors.map(({ pathBits }) => pathBits[0] ?? 0)),
    kindOfMentee: sharedInt32(mentees.map(kinds.numberOf)),
    kindOfSlot: sharedInt32(mentors.map(kinds.numberOf)),
    kindCount: kinds.things.length,
    seeksOfMentee: sharedInt32(mentees.map(({ seeks }) => seekLists.numberOf(seeks))),
    seeksOfSlot: sharedInt32(mentors.map(({ seeks }) => seekLists.numberOf(seeks))),
    seekLists: packLists(seekLists.things.map((seeks) => seeks.map(sought.numberOf))),
    wishLists: packLists(
      seekLists.things.map((seeks) => seeks.filter(({ must }) => !must).map(sought.numberOf)),
    ),
  };
  return { ...columns, isOfKind: compareKinds(sought.things, kinds.things) };
}

function compareKinds(sought: readonly SoughtKind[], kinds: readonly Profile[]): Uint8Array {
  const table = new Uint8Array(new SharedArrayBuffer(sought.length * kinds.length));
  for (const [row, wanted] of sought.entries()) {
    for (const [column, person] of kinds.entries()) {
      if (isOfKind(person, wanted)) table[row * kinds.length + column] = 1;
    }
  }
  return table;
}
