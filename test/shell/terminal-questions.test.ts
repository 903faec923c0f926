import { render } from '@inquirer/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { Failure } from '../../src/shell/failure.js';
import type { ChoiceQuestion, TextQuestion } from '../../src/shell/questions.js';
import { createTerminalQuestions, type QuestionStreams } from '../../src/shell/terminal-questions.js';

/** Asks on a screen that is in memory only; the keys are pressed one by one. */
const askText = (question: TextQuestion) =>
  render(
    (asked: TextQuestion, streams) => createTerminalQuestions(streams as QuestionStreams).text(asked),
    question,
  );
const askChoice = (question: ChoiceQuestion<string | null>) =>
  render(
    (asked: ChoiceQuestion<string | null>, streams) =>
      createTerminalQuestions(streams as QuestionStreams).choose(asked),
    question,
  );
const askConfirm = (preset: boolean) =>
  render(
    (asked: boolean, streams) =>
      createTerminalQuestions(streams as QuestionStreams).confirm('Write it?', asked),
    preset,
  );

const NAME: TextQuestion = {
  message: 'What is the programme called?',
  preset: '',
  refuse: (answer) => (answer === 'no' ? 'Not this one.' : null),
};

const COLUMN: ChoiceQuestion<string | null> = {
  message: 'What does it hold?',
  choices: [
    { value: 'name', words: 'name' },
    { value: 'goals', words: 'what they hope for' },
    { value: null, words: 'something else …' },
  ],
};

// On a dumb terminal Node takes no key back.
beforeAll(() => {
  vi.stubEnv('TERM', 'xterm');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('a question at the terminal', () => {
  test('takes what is typed, without the blanks around it', async () => {
    const { answer, events, getScreen } = await askText(NAME);
    expect(getScreen()).toContain('What is the programme called?');
    events.type(' Evening school ');
    events.keypress('enter');
    expect(await answer).toBe('Evening school');
  });

  test('gives the preset for a bare Enter', async () => {
    const { answer, events, getScreen } = await askText({ ...NAME, preset: '6' });
    expect(getScreen()).toContain('(6)');
    events.keypress('enter');
    expect(await answer).toBe('6');
  });

  test('says why an answer will not do, and asks on', async () => {
    const { answer, events, getScreen, nextRender } = await askText(NAME);
    events.type('no');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toContain('Not this one.');
    events.keypress('backspace');
    events.keypress('backspace');
    events.type('yes');
    events.keypress('enter');
    expect(await answer).toBe('yes');
  });

  test('is chosen from a list with the arrows, the first by a bare Enter', async () => {
    const first = await askChoice(COLUMN);
    expect(first.getScreen()).toMatch(/❯ name\n {2}what they hope for/);
    first.events.keypress('enter');
    expect(await first.answer).toBe('name');
    const last = await askChoice(COLUMN);
    for (const key of ['down', 'down', 'down', 'enter']) last.events.keypress(key);
    expect(await last.answer).toBeNull();
  });

  test('is answered by yes or no, or by its preset', async () => {
    const preset = await askConfirm(true);
    preset.events.keypress('enter');
    expect(await preset.answer).toBe(true);
    const no = await askConfirm(true);
    no.events.type('n');
    no.events.keypress('enter');
    expect(await no.answer).toBe(false);
  });

  test('ends with exit code 130 at Ctrl-C', async () => {
    const { answer, input } = await askText(NAME);
    input.emit('keypress', null, { name: 'c', ctrl: true });
    await expect(answer).rejects.toMatchObject({ exitCode: 130, message: 'Stopped; nothing was written.' });
    await expect(answer).rejects.toBeInstanceOf(Failure);
  });
});
