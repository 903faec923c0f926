import { Failure } from './failure.js';
import type { Questions } from './questions.js';

/** Asks through inquirer, which is loaded with the first question: it costs a quarter of a second. */
export const terminalQuestions: Questions = {
  text: async ({ message, preset, refuse }) => {
    const { default: inquirer } = await import('inquirer');
    const question = {
      type: 'input' as const,
      name: 'answer' as const,
      message,
      default: preset,
      validate: (answer: string) => refuse(answer.trim()) ?? true,
    };
    const { answer } = await uninterrupted(inquirer.prompt<{ answer: string }>([question]));
    return answer.trim();
  },
  confirm: async (message, preset) => {
    const { default: inquirer } = await import('inquirer');
    const question = { type: 'confirm' as const, name: 'answer' as const, message, default: preset };
    const { answer } = await uninterrupted(inquirer.prompt<{ answer: boolean }>([question]));
    return answer;
  },
};

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
