/** What was wrong with the input of the library. */
export type MatchingFault =
  | 'count'
  | 'capacity'
  | 'index-out-of-range'
  | 'level'
  | 'pair-given-twice'
  | 'lottery-length'
  | 'lottery-rank'
  | 'option'
  | 'matching-length'
  | 'pair-not-acceptable'
  | 'mentor-overfull'
  | 'matching-not-stable';

/** Thrown when a caller hands in something that is no matching problem, or no matching of it. */
export class MatchingInputError extends Error {
  override readonly name = 'MatchingInputError';
  readonly fault: MatchingFault;

  constructor(fault: MatchingFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
