/** Questions to a person at a terminal. An interrupted question throws a Failure (130). */
export interface Questions {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly confirm: (message: string, preset: boolean) => Promise<boolean>;
}

export interface TextQuestion {
  readonly message: string;
  readonly preset: string;
  /** Why an answer will not do, or null. */
  readonly refuse: (answer: string) => string | null;
}
