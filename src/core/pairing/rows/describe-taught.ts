import type { Evidence } from '../../scoring/evidence.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import { groupBy } from '../../text/group-by.js';
import { joinWords } from '../../text/join-words.js';

/** A sentence names at most this many skills; the list columns hold them all. */
const NAMED = 3;

/** Below this closeness (thousandths) two skills share a field, but nobody would call them close. */
const NEAR = 500;

type NearSkill = Extract<Evidence, { readonly kind: 'near-skill' }>;

/** What is taught of what is wanted, in words. */
interface Taught {
  /** "teaches Python and SQL", or "teaches Vue, close to React" where nothing wanted is taught; empty for neither. */
  readonly words: string;
  /** Whether the form ranked the wishes, and those that `words` names stand before all others. */
  readonly areFirstWishes: boolean;
  /** What comes close to another wish: "Vue, close to React"; empty where enough is said already. */
  readonly near: string;
  /** What is only of the same field, for where nothing better can be said: "teaches Elixir, in the same field as Haskell". */
  readonly related: string;
}

/** Says of a mentor's skills which are wanted and which come close; `wishes` counts all that the mentee named. */
export function describeTaught(evidence: readonly Evidence[], wishes: number): Taught {
  const exact = evidence.filter((item) => item.kind === 'skill').slice(0, NAMED);
  const labels = exact.map(({ skill }) => sayLabel(skill.label));
  const named = new Set(exact.map(({ skill }) => skill.id));
  const nearSkills = evidence.filter((item) => item.kind === 'near-skill');
  const isClose = ({ closeness }: NearSkill): boolean => closeness >= NEAR;
  const [nearest, second] = describeNear(nearSkills.filter(isClose), named, 'close to');
  if (exact.length > 0) {
    return {
      words: `teaches ${joinWords(commasLast(labels))}`,
      areFirstWishes:
        exact.length < wishes && exact.every(({ rank }) => rank !== null && rank <= exact.length),
      near: exact.length < NAMED ? (nearest?.words ?? '') : '',
      related: '',
    };
  }
  if (nearest === undefined) {
    const [remote] = describeNear(nearSkills, named, 'in the same field as');
    const related = remote === undefined ? '' : `teaches ${remote.words}`;
    return { words: '', areFirstWishes: false, near: '', related };
  }
  const { words, wanted } = nearest;
  const areFirstWishes =
    wanted.length < wishes && wanted.every(({ rank }) => rank !== null && rank <= wanted.length);
  return { words: `teaches ${words}`, areFirstWishes, near: second?.words ?? '', related: '' };
}

/** A label within a sentence: one that holds a comma stands in quotes, else its end could not be told. */
function sayLabel(label: string): string {
  const words = collapseBlanks(label.replaceAll(';', ','));
  return words.includes(',') ? `“${words}”` : words;
}

/** A label that holds a comma reads best at the end of a list. */
function commasLast(labels: readonly string[]): readonly string[] {
  const holdsComma = (label: string): boolean => label.includes(',');
  return [...labels.filter((label) => !holdsComma(label)), ...labels.filter(holdsComma)];
}

/** What comes near a wish, in the order of the wishes; a skill that is named for itself is not named again. */
function describeNear(
  evidence: readonly NearSkill[],
  named: ReadonlySet<string>,
  relation: string,
): readonly { readonly words: string; readonly wanted: readonly NearSkill[] }[] {
  const near = evidence.filter(({ taught }) => !named.has(taught.id));
  return [...groupBy(near, ({ taught }) => taught.id).values()].map((group) => {
    const wanted = group.slice(0, NAMED);
    const labels = wanted.map((item) => sayLabel(item.wanted.label));
    const taught = sayLabel(group[0]?.taught.label ?? '');
    return { words: `${taught}, ${relation} ${joinWords(commasLast(labels))}`, wanted };
  });
}
