import { invariant } from '../core/text/invariant.js';
import { Failure } from './failure.js';
import type { Questions } from './questions.js';

/** Where the keys come from and where the questions appear. */
export interface QuestionStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Choices shown at a time; the others scroll. */
const CHOICES_SHOWN = 12;

/** Asks through inquirer, which is loaded with the first question: it costs a quarter of a second. */
export function createTerminalQuestions(streams: QuestionStreams): Questions {
  const load = async () => {
    const { default: inquirer } = await import('inquirer');
    return inquirer.createPromptModule(streams);
  };
  return {
    text: async ({ message, preset, refuse }) => {
      const prompt = await load();
      const question = {
        type: 'input' as const,
        name: 'answer' as const,
        message,
        default: preset,
        validate: (answer: string) => refuse(answer.trim()) ?? true,
      };
      const { answer } = await uninterrupted(prompt<{ answer: string }>([question]));
      return answer.trim();
    },
    confirm: async (message, preset) => {
      const prompt = await load();
      const question = { type: 'confirm' as const, name: 'answer' as const, message, default: preset };
      const { answer } = await uninterrupted(prompt<{ answer: boolean }>([question]));
      return answer;
    },
    choose: async ({ message, choices }) => {
      const prompt = await load();
      const question = {
        type: 'select' as const,
        name: 'answer' as const,
        message,
        choices: choices.map(({ words }, place) => ({ value: place, name: words })),
        pageSize: CHOICES_SHOWN,
        loop: false,
      };
      const { answer } = await uninterrupted(prompt<{ answer: number }>([question]));
      const chosen = choices[answer];
      invariant(chosen !== undefined, 'an answer that was no choice');
      return chosen.value;
    },
  };
}

async function uninterrupted<Answer>(prompt: Promise<Answer>): Promise<Answer> {
  try {
    return await prompt;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      throw new Failure(130, 'Stopped; nothing was written.');
    }
    throw error;
  }
}
