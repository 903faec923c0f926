import { showText } from './show-text.js';

/** The settings that a run went by: their file as typed, or that there is none. */
export function nameSettings(configFile: string | null): string {
  return showText(configFile ?? 'the defaults, as there is no mentorship.yaml (mentorship init writes one)');
}
