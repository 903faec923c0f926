import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';

const KILOBYTE = 1024;
const MOST_KILOBYTES = 256;

/** An error for a YAML file of so many bytes where it is too large to be parsed. */
export function checkYamlSize(bytes: number, file: string): readonly Diagnostic[] {
  if (bytes <= MOST_KILOBYTES * KILOBYTE) return [];
  return [diagnose('yaml-too-long', { file }, { kilobytes: MOST_KILOBYTES })];
}
