/** Questions to a person at a terminal. An interrupted question throws a Failure (130). */
export interface Questions {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly confirm: (message: string, preset: boolean) => Promise<boolean>;
  /** One of several answers, picked from a list. */
  readonly choose: <Value>(question: ChoiceQuestion<Value>) => Promise<Value>;
}

export interface TextQuestion {
  readonly message: string;
  readonly preset: string;
  /** Why an answer will not do, or null. */
  readonly refuse: (answer: string) => string | null;
}

export interface ChoiceQuestion<Value> {
  readonly message: string;
  /** In the order in which they are listed; the first is picked by a bare Enter. */
  readonly choices: readonly Choice<Value>[];
}

export interface Choice<Value> {
  readonly value: Value;
  /** A few words on one line. */
  readonly words: string;
}
