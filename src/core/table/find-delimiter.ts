const CANDIDATES = [',', ';', '\t', '|'] as const;

/** Also a mere ornament of titles and captions, so most rows must be split by it as the header is. */
const ORNAMENT = '|';

const SAMPLE_ROWS = 50;

/**
 * The delimiter of a table: the candidate that gives the header many columns and as many to the rows after it.
 * Only what stands outside quotation marks counts. A table of one column gives the comma.
 */
export function findDelimiter(text: string): string {
  const [header, ...rows] = fromHeader(countCandidates(text));
  let best: string = CANDIDATES[0];
  let bestScore = 0;
  CANDIDATES.forEach((candidate, index) => {
    const count = header?.[index] ?? 0;
    const agreeing = rows.filter((row) => row[index] === count).length;
    // Neither alone will do: questions hold commas, and one semicolon may stand in every row of a comma's table.
    const isOrnament = candidate === ORNAMENT && agreeing * 2 < rows.length;
    const score = count === 0 || isOrnament ? 0 : (count + 1) * (agreeing + 1);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  });
  return best;
}

/**
 * The rows from the header on: the lines of a caption above it hold no delimiter, and all rows from it on some. Otherwise
 * the first row is the header, as in a table of one column with commas in its answers.
 */
function fromHeader(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const start = counts.findIndex((row) => row.some((count) => count > 0));
  const rows = start < 0 ? [] : counts.slice(start);
  const isTable = CANDIDATES.some((_, index) => rows.every((row) => (row[index] ?? 0) > 1));
  return isTable ? rows : counts;
}

/** How often each candidate stands in each of the first rows; line ends must be LF. Empty lines are left out. */
function countCandidates(text: string): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let isQuoted = false;
  let start = 0;
  for (let position = 0; position <= text.length && rows.length < SAMPLE_ROWS; position += 1) {
    const character = text[position] ?? '\n';
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && (!isQuoted || position === text.length)) {
      if (position > start) rows.push(counts);
      counts = CANDIDATES.map(() => 0);
      start = position + 1;
    } else if (!isQuoted) {
      const index = CANDIDATES.indexOf(character as ',');
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return rows;
}
