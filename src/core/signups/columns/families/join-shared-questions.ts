import { groupBy } from '../../../text/group-by.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import { foldWords } from '../../fold-words.js';
import { phrasePattern } from '../../phrase-pattern.js';
import { skills } from '../answer-tests.js';
import { mostAnswers } from '../column.js';
import type { ColumnField } from '../column-use.js';
import type { RecognisedColumn } from '../recognised-column.js';
import type { RecognitionContext } from '../recogniser.js';
import { namesOther } from './names-other.js';
import { PART_MARKS, splitTitle } from './split-title.js';

/** Fields whose answers from several columns make one list. */
const LISTS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'teaches',
  'learns',
  'goals',
  'helpsWith',
  'takes',
  'identity',
  'culture',
  'seeks',
  'languages',
  'formats',
  'requests',
  'avoid',
  'matters',
]);

const NUMBER = /(?:^| )\d{1,2}(?= |$)/u;
const SELECTED = / - Selected Choice$/u;

/** More of something, and not other people: "share with others" asks the whole question. */
const FURTHER = phrasePattern(
  '(what|anything|something) else|additional|additionally|further|(any |some )?(other|more) (skills?|topics?|subjects?|areas?|goals?|languages?|technologies|tools|things)',
  'weitere[rns]?|sonstige[rns]?|zusätzliche?|(andere|autres|otr[ao]s|outr[ao]s|altr[ei]|muut|muita|övriga|andra|andre) (fähigkeiten|kenntnisse|themen|compétences|sujets|thèmes|habilidades|competencias|temas|competências|competenze|argomenti|taidot|taitoja|aiheet|kompetenser|färdigheter|ämnen|emner)',
  'supplémentaires?|adicional(es)?|adicionais|ytterligare|その他の|其他',
);

/** Whether a title asks for what another question left out: "What else can you teach?" */
export function asksForMore({ column }: RecognisedColumn): boolean {
  return FURTHER.test(column.header.allWords);
}

/**
 * Marks the columns that hold one question together, so that all of them are read: those whose titles differ in a
 * number alone ("Skill 1", "Skill 2"), and the texts for what a list left out ("Other (please specify)"). Such a text
 * takes its question's fields where its own title says nothing; it is told by the question that its title repeats, else
 * it stands right of it. What the organiser named keeps its fields.
 */
export function joinSharedQuestions(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const complete = completeOthers(columns, context);
  const numbered = new Map(
    [...groupBy(complete.filter(feedsList), questionKey).values()].flatMap((alike) =>
      alike.length < 2 ? [] : alike.map((column) => [column, numberOf(column)] as const),
    ),
  );
  const asked = new Set(
    complete.filter((column) => feedsList(column) && !asksForMore(column)).flatMap(({ fields }) => fields),
  );
  return complete.map((recognised) => {
    const part = numbered.get(recognised) ?? recognised.part ?? partBeside(recognised, asked);
    return part === null ? recognised : { ...recognised, part };
  });
}

/** The texts for what a list left out, with the fields of that list: it stands somewhere left of them. */
function completeOthers(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const byQuestion = new Map<string, RecognisedColumn>();
  let left: RecognisedColumn | undefined;
  return columns.map((recognised) => {
    const { title } = recognised.column.header;
    const split = splitOther(title);
    const isOther = namesOther(title);
    const main =
      split !== null
        ? byQuestion.get(normaliseKey(split.question))
        : isOther && isSpecified(recognised, context)
          ? left
          : undefined;
    const question = bareQuestion(title);
    if (!byQuestion.has(question)) byQuestion.set(question, recognised);
    if (!isOther) left = recognised;
    return main === undefined ? recognised : completeOther(recognised, main, split?.part ?? title);
  });
}

function completeOther(recognised: RecognisedColumn, main: RecognisedColumn, part: string): RecognisedColumn {
  const { column, certainty, fields } = recognised;
  if (column.options.length > 0 || column.answerCount === 0 || !feedsList(main)) return recognised;
  if (certainty === 'set') {
    return main.fields.some((field) => fields.includes(field)) ? { ...recognised, part } : recognised;
  }
  // Who names one column and not the other wants the one.
  if (main.certainty === 'set') return recognised;
  const reason = `is read together with "${main.column.name}"`;
  return { ...main, column, part, reason, certainty: 'likely', orSkills: null, open: false };
}

/** "Other" alone may also be for remarks; "Other (please specify)" is not. */
function isSpecified({ column }: RecognisedColumn, context: RecognitionContext): boolean {
  return (
    foldWords(column.header.title).includes(' ') ||
    mostAnswers(column, (answer) => skills.passes(answer, context))
  );
}

function splitOther(title: string): { readonly question: string; readonly part: string } | null {
  for (const mark of PART_MARKS) {
    const split = splitTitle(title, mark);
    if (split !== null && namesOther(split.part) && !namesOther(split.question)) return split;
  }
  return null;
}

function bareQuestion(title: string): string {
  return normaliseKey(title.trim().replace(SELECTED, ''));
}

function feedsList({ fields, column }: RecognisedColumn): boolean {
  return fields.some((field) => LISTS.has(field)) && column.header.rank === null;
}

/** What the columns of a numbered question have in common. */
function questionKey({ column, fields, side }: RecognisedColumn): string {
  return JSON.stringify([column.header.allWords.replace(NUMBER, '').trim(), fields, side]);
}

function numberOf({ column }: RecognisedColumn): string | null {
  return NUMBER.exec(column.header.allWords)?.[0].trim() ?? null;
}

/** "What else can you teach?" beside "What can you teach?" */
function partBeside(recognised: RecognisedColumn, asked: ReadonlySet<ColumnField>): string | null {
  const isBeside = feedsList(recognised) && asksForMore(recognised);
  return isBeside && recognised.fields.some((field) => asked.has(field))
    ? recognised.column.header.title
    : null;
}
