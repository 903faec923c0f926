import type { SettingsOptions } from '../options/settings-options.js';

/**
 * The flags by which a run decided about pairs, as the next command must be given them to see what it saw; without
 * `--history`, which takes all words behind it and is put last.
 */
export function nameDecidingFlags(
  options: Omit<SettingsOptions, 'history'> & { readonly start?: string },
): readonly string[] {
  const { aim, favour, indifference, lottery, start } = options;
  return Object.entries({ aim, favour, indifference, lottery, start }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
}

/** Files of earlier cohorts as flags, none where there are none. */
export function nameHistory(history: readonly string[] = []): readonly string[] {
  return history.length === 0 ? [] : ['--history', ...history];
}
