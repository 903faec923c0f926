import type { Workforce } from '../core/preferences/workforce.js';
import type { OutputFile } from '../core/text/output-file.js';
import type { Progress } from './create-progress.js';
import type { FolderEntry } from './list-folder.js';
import type { Paint } from './paint.js';
import type { Questions } from './questions.js';
import type { IsEnough } from './read-within.js';

/** Everything the program can do to the world. The real one is `createMachineShell`. */
export interface Shell {
  /** The program's version, as in package.json. */
  readonly version: string;
  /** Absolute path of the folder the command was started in. Throws a Failure (74) where it was removed. */
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: { readonly isTerminal: boolean };
  readonly output: Stream;
  readonly messages: Stream;

  /**
   * A file's bytes, or as many as are enough to refuse it. Throws a Failure: 74 when it cannot be read, 1 when it is
   * larger than 256 MB.
   */
  readonly readFile: (path: string, isEnough?: IsEnough) => Promise<Uint8Array>;
  /** The same, or null when there is no such file. */
  readonly readFileIfThere: (path: string, isEnough?: IsEnough) => Promise<Uint8Array | null>;
  /**
   * An output as it stands, or null where there is none; `path` may be absolute. Throws a Failure (74) where it cannot be
   * read, or is no file: nobody waits for what a device or a pipe may give.
   */
  readonly readOutput: (place: OutputPlace, path: string) => Promise<Uint8Array | null>;
  /** The same for what nobody named and may be anybody's: 'unreadable' where it cannot be read, is no file or is too large. */
  readonly readIfReadable: (place: OutputPlace, path: string) => Promise<Uint8Array | 'unreadable' | null>;
  /** Whether a link stands at a path, wherever it leads. */
  readonly isLink: (path: string) => Promise<boolean>;
  /** What stands directly in a folder, links left out; nothing where there is no folder. Throws a Failure (74). */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[]>;
  /** Standard input to its end. Throws a Failure (1) when it is larger than 256 MB. */
  readonly readInput: (isEnough?: IsEnough) => Promise<Uint8Array>;
  /** A text shipped with the program, by its path below `templates/`. */
  readonly readShipped: (name: string) => Promise<string>;
  /** Names (not paths) of the shipped files in a folder below `templates/`, in code-unit order. */
  readonly listShipped: (folder: string) => Promise<readonly string[]>;

  /** Writes results to standard output. Once the reader has gone away, nothing more happens, quietly. */
  readonly print: (text: string) => Promise<void>;
  /** Writes everything that is no result to standard error. */
  readonly tell: (text: string) => Promise<void>;
  /** Says on a terminal, after half a second, what long work is at; what is printed or told next wipes it away. */
  readonly progress: Progress;
  /** How many threads can work at the same time. */
  readonly parallelism: number;
  /** Threads that work off ranges of a large cohort; dismiss them when done, or the program does not end. */
  readonly hireWorkforce: (options: WorkforceOptions) => HiredWorkforce;
  /**
   * Prints pages (HTML) as PDF through a browser that is installed, in their order; `report` hears how many are done.
   * Throws a Failure (74) that says what is missing where that cannot be done.
   */
  readonly printPages: (
    pages: readonly string[],
    report: (done: number) => void,
  ) => Promise<readonly Uint8Array[]>;
  /**
   * Keeps other runs from writing in these folders (absolute paths, made where they are missing) until this one ends; the
   * first is the one a plan will name. Throws a Failure: 75 where another run holds one of them, or 74.
   */
  readonly holdFolders: (folders: readonly string[]) => Promise<void>;
  /**
   * Writes all files or none of them, in folders that it holds from then on. Throws a Failure: 74, 75, or 2 where an output
   * would take the place of what this run has read.
   */
  readonly applyPlan: (plan: OutputPlan) => Promise<void>;
  /** Appends Markdown to the summary page of a CI step; null where there is none. Throws a Failure (74). */
  readonly addToStepSummary: ((markdown: string) => Promise<void>) | null;
  /** Asks on the terminal; null when either end is no terminal. */
  readonly questions: Questions | null;
  readonly now: () => Date;
}

export interface WorkforceOptions {
  /** Threads, from 1. */
  readonly workers: number;
  /** Hears which task is how far: `share` is 1 when all is done. */
  readonly onProgress: (task: string, share: number) => void;
  /** About how many pairs will be looked at, where that is known: threads worth it then start beside what comes before. */
  readonly pairs?: number;
}

export interface HiredWorkforce extends Workforce {
  readonly dismiss: () => Promise<void>;
}

export interface Stream {
  readonly isTerminal: boolean;
  /** Characters per line. */
  readonly columns: number;
  readonly paint: Paint;
}

/** Where outputs stand. */
export interface OutputPlace {
  /** Absolute path. */
  readonly folder: string;
  /** Whether paths are made from people's names, which no message may hold. */
  readonly pathsHoldNames: boolean;
}

/** What a command wants done to one folder, made (0700) where it is missing: decided first, applied as a whole. */
export interface OutputPlan extends OutputPlace {
  /** In the order in which they shall appear; the record of the others comes last. Paths may be absolute too. */
  readonly files: readonly OutputFile[];
  /** Paths below the folder to remove, after the files are in place. */
  readonly removals: readonly string[];
  /** Paths of outputs that stay as they are; nothing else may take their place. */
  readonly staying?: readonly string[];
  /** Paths of files that this run has read and is to write again all the same; of others it read none is replaced. */
  readonly rewritten?: ReadonlySet<string>;
  /** Whether files were named one by one: what a link leads to is replaced then. Else the link is, as anybody may set one. */
  readonly followsLinks?: boolean;
  /** Absolute paths of folders to remove in the end where they are empty then. */
  readonly emptied?: readonly string[];
}
