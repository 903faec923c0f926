/** Work that takes no longer than this shows nothing. */
const PATIENCE_IN_MILLISECONDS = 500;
const MILLISECONDS_BETWEEN_SHARES = 100;

/** Back to the start of the line and wipe it. */
const WIPE = '\r\u001b[2K';

/** A line on a terminal that says what is being done, and that nobody finds there afterwards. */
export interface Progress {
  /** `share` from 0 to 1, or null where nobody knows. */
  readonly show: (stage: string, share: number | null) => void;
  readonly clear: () => void;
}

/** What a progress line needs of a terminal. */
export interface ProgressScreen {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
  /** Milliseconds since some moment that stays the same. */
  readonly elapsed: () => number;
}

/**
 * Progress that begins half a second after this call, draws each new stage at once and its share ten times a second
 * at most; silent where there is no terminal. It has no timer: what is to be seen must be shown before long work begins.
 */
export function createProgress({ isTerminal, columns, write, elapsed }: ProgressScreen): Progress {
  const patientUntil = elapsed() + PATIENCE_IN_MILLISECONDS;
  let shown: { readonly stage: string; readonly at: number } | null = null;
  return {
    show: (stage, share) => {
      const now = elapsed();
      if (!isTerminal || now < patientUntil) return;
      if (shown?.stage === stage && now < shown.at + MILLISECONDS_BETWEEN_SHARES) return;
      shown = { stage, at: now };
      const text = share === null ? `${stage} …` : `${stage} … ${Math.floor(100 * share)} %`;
      // The last column stays free: some terminals begin a new line there, and that would not be wiped.
      write(`${WIPE}${text.slice(0, Math.max(0, columns - 1))}`);
    },
    clear: () => {
      if (shown !== null) write(WIPE);
      shown = null;
    },
  };
}
