import { buildRecogniser } from './build-recogniser.js';
import { phraseBooks } from './phrase-books.js';

/** Finds where words (`readWords`) refuse, deny, or turn to what is wanted after all. */
export const recogniseNegations = buildRecogniser(phraseBooks.map((book) => book.negations));
