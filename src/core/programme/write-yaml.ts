import { stringify } from 'yaml';

/**
 * Writes one key with its value. Any text is quoted where it would read as anything else.
 * Mappings are Maps or plain objects; nothing is written for a member that is null.
 */
export function writeYaml(key: string, value: unknown): string {
  return stringify(new Map([[key, value]]), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    keepUndefined: false,
  });
}
