import { PATHS_WEIGHT, SEEKS_WEIGHT } from '../../scoring/criteria/background.js';
import { isOfKind } from '../../scoring/is-of-kind.js';
import { paths } from '../../scoring/paths.js';
import type { Profile } from '../../scoring/profile.js';
import type { SoughtKind } from '../../scoring/sought-kind.js';
import { invariant } from '../../text/invariant.js';
import { createRegister } from '../../text/register.js';
import { remember } from '../../text/remember.js';
import { sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/**
 * Who everybody is, as far as anybody cares, and what they look for. People of one kind are what the same wishes ask
 * for; people of one outlook have the same wishes. Nearly everybody has paths of their own, so these are no part of it.
 */
export interface BackgroundColumns {
  /** Fields and paths as bits of one number. */
  readonly pathsOfMentee: Int32Array;
  readonly pathsOfSlot: Int32Array;
  readonly kindOfMentee: Int32Array;
  readonly kindOfSlot: Int32Array;
  readonly kinds: readonly Kind[];
  readonly outlookOfMentee: Int32Array;
  readonly outlookOfSlot: Int32Array;
  readonly outlooks: readonly Outlook[];
}

export interface Kind {
  /** Which of all kinds sought by anybody the person is, by number. */
  readonly meets: readonly number[];
}

export interface Outlook {
  /** Whether they told any path, so that paths in common count. */
  readonly asksPaths: boolean;
  /** All that is sought, by number, and what of it is no must: musts are rules. */
  readonly sought: readonly number[];
  readonly wishes: readonly number[];
}

export function compileBackground({ mentees, mentors }: Participants): BackgroundColumns {
  invariant(paths.length <= 32, 'more paths than bits');
  const sought = createRegister(({ alternatives, paths: wanted }: SoughtKind) =>
    JSON.stringify([alternatives, wanted]),
  );
  const outlooks = createRegister<Outlook>((outlook) => JSON.stringify(outlook));
  const outlookWith = (asksPaths: boolean) =>
    remember((seeks: Profile['seeks']) =>
      outlooks.numberOf({
        asksPaths,
        sought: seeks.map(sought.numberOf),
        wishes: seeks.filter(({ must }) => !must).map(sought.numberOf),
      }),
    );
  const [withPaths, withoutPaths] = [outlookWith(true), outlookWith(false)];
  const outlookOf = ({ pathBits, seeks }: Profile): number =>
    (pathsOf(pathBits) === 0 ? withoutPaths : withPaths)(seeks);
  const outlookOfMentee = sharedInt32(mentees.map(outlookOf));
  const outlookOfSlot = sharedInt32(mentors.map(outlookOf));
  const kinds = createRegister<Kind>((kind) => JSON.stringify(kind));
  const kindOf = createKindReader(sought.things);
  const numberOfKind = remember(kinds.numberOf);
  return {
    pathsOfMentee: sharedInt32(mentees.map(({ pathBits }) => pathsOf(pathBits))),
    pathsOfSlot: sharedInt32(mentors.map(({ pathBits }) => pathsOf(pathBits))),
    kindOfMentee: sharedInt32(mentees.map((mentee) => numberOfKind(kindOf(mentee)))),
    kindOfSlot: sharedInt32(mentors.map((mentor) => numberOfKind(kindOf(mentor)))),
    kinds: kinds.things,
    outlookOfMentee,
    outlookOfSlot,
    outlooks: outlooks.things,
  };
}

/** Asks whom a person is like once for all who tell the same of themselves: profiles share what is the same. */
function createKindReader(sought: readonly SoughtKind[]): (person: Profile) => Kind {
  const kindsOf = remember((_paths: Profile['paths']) => new Map<Profile['traits'], Kind>());
  return (person) => {
    const known = kindsOf(person.paths);
    const kind = known.get(person.traits) ?? {
      meets: [...sought.keys()].filter((number) => isOfKind(person, sought[number] as SoughtKind)),
    };
    known.set(person.traits, kind);
    return kind;
  };
}

function pathsOf(pathBits: Profile['pathBits']): number {
  return pathBits[0] ?? 0;
}

/** A fit of (paths * what shared paths are worth + wishes * share of wishes met) / divisor, a divisor of 0 if not asked. */
export function backgroundForm({ asksPaths, wishes: wished }: Outlook) {
  const pathsWeight = asksPaths ? PATHS_WEIGHT : 0;
  const wishesWeight = wished.length === 0 ? 0 : SEEKS_WEIGHT;
  return { paths: pathsWeight, wishes: wishesWeight, divisor: pathsWeight + wishesWeight };
}
