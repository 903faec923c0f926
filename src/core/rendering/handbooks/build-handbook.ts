import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { GuideSet, Programme } from '../../programme/programme.js';
import { buildMeetings } from '../guides/build-meetings.js';
import { describeContact, describeSigner } from '../letters/describe-contact.js';
import { describePlan } from '../letters/describe-plan.js';
import type { TemplateSet } from '../template-set.js';
import type { Handbook, HandbookMeeting, HandbookMeetings } from './handbook.js';

/**
 * Everything the handbooks may say. Null where a contents file of the meetings has an error; a warning where nobody
 * could be told of trouble.
 */
export function buildHandbook(
  programme: Programme,
  templates: TemplateSet,
): { readonly handbook: Handbook | null; readonly diagnostics: readonly Diagnostic[] } {
  const { meetings, diagnostics } = describeMeetings(programme, templates);
  if (meetings === null) return { handbook: null, diagnostics };
  // Handbooks have no day on which they are written: they name no day by which the first word is due.
  const { plan, firstWord } = describePlan(programme.start ?? '', '', programme);
  const { address, text } = describeContact(programme, programme.from, false);
  const handbook: Handbook = {
    programme: programme.programme ?? '',
    organiser: describeSigner(programme, programme.from),
    contact: address || text,
    chat: programme.chat ?? '',
    firstWord: { byMentor: firstWord.byMentor, days: firstWord.days },
    plan,
    meetings,
    resources: programme.resources,
  };
  const unreachable = handbook.contact === '' ? [diagnose('handbook-contact-unknown', null, {})] : [];
  return { handbook, diagnostics: [...diagnostics, ...unreachable] };
}

/** One list where everybody has the same meetings, else one for each set that some track has. */
function describeMeetings(
  programme: Programme,
  templates: TemplateSet,
): { readonly meetings: HandbookMeetings | null; readonly diagnostics: readonly Diagnostic[] } {
  const sets = setsOf(programme);
  const lists = new Map<GuideSet, readonly HandbookMeeting[]>();
  const diagnostics: Diagnostic[] = [];
  for (const set of sets) {
    const read = buildMeetings(programme, set, templates);
    diagnostics.push(...read.diagnostics);
    if (read.meetings.length === 0) return { meetings: null, diagnostics };
    const listed = read.meetings.map(({ title, purpose, guest }, index) => ({
      number: index + 1,
      title,
      purpose,
      guest,
    }));
    lists.set(set, listed);
  }
  const [first] = lists.values();
  const meetings =
    sets.size === 1
      ? { forAll: first ?? [], forCareerChange: [], forSkills: [] }
      : {
          forAll: [],
          forCareerChange: lists.get('career-change') ?? [],
          forSkills: lists.get('skills') ?? [],
        };
  return { meetings, diagnostics };
}

/** The organiser's own meetings are the same in every track. */
function setsOf({ meetings, guides }: Programme): ReadonlySet<GuideSet> {
  return new Set(
    typeof meetings === 'number' ? [guides.default, ...guides.perTrack.values()] : [guides.default],
  );
}
