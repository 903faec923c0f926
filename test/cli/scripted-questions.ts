import { Failure } from '../../src/shell/failure.js';
import type { Questions } from '../../src/shell/questions.js';

/** Marks where a person presses Ctrl-C. */
export const STOP = Symbol('stop');

/** What a person does at a question that matches: types, picks the choice with these words, says yes or no, or stops. */
export type Turn = readonly [asked: RegExp, answer: string | RegExp | boolean | typeof STOP];

export interface Script {
  readonly questions: Questions;
  /** Everything that was asked, with the words of the choices. */
  readonly asked: readonly string[];
  /** Turns that nobody asked for. */
  readonly left: () => readonly Turn[];
}

/** A person who follows a script; a question that the script does not expect next is a fault of the test. */
export function followScript(...turns: readonly Turn[]): Script {
  const asked: string[] = [];
  let next = 0;
  const answerTo = (message: string): Turn[1] => {
    asked.push(message);
    const [expected, answer] = turns[next] ?? [/nothing more/, STOP];
    if (!expected.test(message)) throw new Error(`asked ${message}, not ${expected.source}`);
    next += 1;
    if (answer === STOP) throw new Failure(130, 'Stopped; nothing was written.');
    return answer;
  };
  const fault = (message: string, answer: unknown): Error =>
    new Error(`${String(answer)} does not answer: ${message}`);
  const questions: Questions = {
    text: async ({ message, preset, refuse }) => {
      const answer = answerTo(message);
      if (typeof answer !== 'string') throw fault(message, answer);
      const text = answer === '' ? preset : answer;
      const refusal = refuse(text);
      if (refusal !== null) throw new Error(`refused: ${refusal}`);
      return text;
    },
    confirm: async (message) => {
      const answer = answerTo(message);
      if (typeof answer !== 'boolean') throw fault(message, answer);
      return answer;
    },
    choose: async ({ message, choices }) => {
      const answer = answerTo([message, ...choices.map(({ words }) => `- ${words}`)].join('\n'));
      const chosen = choices.find(({ words }) =>
        answer instanceof RegExp ? answer.test(words) : words === answer,
      );
      if (chosen === undefined) throw fault(message, answer);
      return chosen.value;
    },
  };
  return { questions, asked, left: () => turns.slice(next) };
}
