import type { SettingsOptions } from '../options/settings-options.js';

/** Flags with their values, as they are typed; none for a flag without a value. */
export function nameFlags(values: Readonly<Record<string, string | number | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
}

/**
 * The flags by which a run decided about pairs, as the next command must be given them to see what it saw; without
 * `--history`, which takes all words behind it and is put last.
 */
export function nameDecidingFlags(
  options: Omit<SettingsOptions, 'history'> & { readonly start?: string },
): readonly string[] {
  const { aim, favour, indifference, lottery, start } = options;
  return nameFlags({ aim, favour, indifference, lottery, start });
}

/** A flag that takes any number of files; none where there are none. */
export function nameFiles(flag: 'history' | 'signups', files: readonly string[] = []): readonly string[] {
  return files.length === 0 ? [] : [`--${flag}`, ...files];
}
