import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

import { needTool } from './need-tool.js';

const PATIENCE_IN_MILLISECONDS = 20_000;
const LOOK_EVERY_MILLISECONDS = 50;

/** A real terminal, as tmux keeps one, with a program in it. */
export interface Terminal {
  /** Types text as it stands. */
  readonly type: (text: string) => void;
  /** Presses keys by tmux's names: `Enter`, `Down`, `C-c`. */
  readonly press: (...keys: readonly string[]) => void;
  /** Waits until the screen shows something, and gives the whole screen. */
  readonly see: (expected: RegExp) => Promise<string>;
}

let opened = 0;

/** Opens a terminal of a size in a folder, runs a shell command in it, and closes it when the test ends. */
export function openTerminal(
  folder: string,
  command: string,
  { columns = 100, rows = 50 }: { readonly columns?: number; readonly rows?: number } = {},
): Terminal {
  needTool('tmux', 'tmux');
  opened += 1;
  const socket = `mentorship-test-${process.pid}-${opened}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  // The pane stays when the command has ended, to be read.
  const script = `cd '${folder}' && ${command}; echo "exit=$?"; sleep 600`;
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux('new-session', '-d', ...size, 'env', 'TERM=xterm-256color', 'NO_COLOR=1', 'sh', '-c', script);
  onTestFinished(() => {
    tmux('kill-server');
  });
  const screen = (): string => tmux('capture-pane', '-p', '-S', '-500');
  return {
    type: (text) => {
      tmux('send-keys', '-l', '--', text);
    },
    press: (...keys) => {
      tmux('send-keys', ...keys);
    },
    see: async (expected) => {
      const end = Date.now() + PATIENCE_IN_MILLISECONDS;
      for (;;) {
        const shown = screen();
        if (expected.test(shown)) return shown;
        if (Date.now() > end) throw new Error(`never saw ${expected.source} on:\n${shown}`);
        await sleep(LOOK_EVERY_MILLISECONDS);
      }
    },
  };
}
