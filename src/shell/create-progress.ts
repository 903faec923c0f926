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
  /** Does something once after some milliseconds, if the program still runs then. */
  readonly later: (milliseconds: number, action: () => void) => void;
}

interface Stage {
  readonly stage: string;
  readonly share: number | null;
}

/**
 * Progress that begins half a second after this call, draws each new stage at once and its share ten times a second
 * at most; silent where there is no terminal. A stage of before that half second is drawn when it is over, if the program
 * only waits; work that leaves it no moment must be shown after that, or show nothing.
 */
export function createProgress({ isTerminal, columns, write, elapsed, later }: ProgressScreen): Progress {
  const patientUntil = elapsed() + PATIENCE_IN_MILLISECONDS;
  let shown: { readonly stage: string; readonly at: number } | null = null;
  let waiting: Stage | null = null;
  let isScheduled = false;
  const draw = ({ stage, share }: Stage): void => {
    shown = { stage, at: elapsed() };
    waiting = null;
    const text = share === null ? `${stage} …` : `${stage} … ${Math.floor(100 * share)} %`;
    // The last column stays free: some terminals begin a new line there, and that would not be wiped.
    write(`${WIPE}${text.slice(0, Math.max(0, columns - 1))}`);
  };
  const wait = (stage: Stage, milliseconds: number): void => {
    waiting = stage;
    if (isScheduled) return;
    isScheduled = true;
    later(milliseconds, () => {
      if (waiting !== null) draw(waiting);
    });
  };
  return {
    show: (stage, share) => {
      const now = elapsed();
      if (!isTerminal) return;
      if (now < patientUntil) return wait({ stage, share }, patientUntil - now);
      if (shown?.stage === stage && now < shown.at + MILLISECONDS_BETWEEN_SHARES) return;
      draw({ stage, share });
    },
    clear: () => {
      if (shown !== null) write(WIPE);
      shown = null;
      waiting = null;
    },
  };
}
