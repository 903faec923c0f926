/** As much text as the parser is given at a time, in characters: its own memory grows with it. */
const BLOCK = 1 << 24;

/**
 * Cuts a text table at ends of rows into blocks of so many characters or more; together they are the text. A line break ends a
 * row where the quotation marks before it are even in number, so that in a text whose marks are in order every block
 * is, and of one that is not, the block with the first fault is faulty.
 */
export function* cutIntoBlocks(text: string, size = BLOCK): Iterable<string> {
  let quote = text.indexOf('"');
  for (let start = 0; start < text.length; ) {
    let isQuoted = false;
    let end = start + size;
    do {
      end = text.indexOf('\n', end) + 1 || text.length;
      for (; quote !== -1 && quote < end; quote = text.indexOf('"', quote + 1)) isQuoted = !isQuoted;
    } while (isQuoted && end < text.length);
    yield text.slice(start, end);
    start = end;
  }
}
