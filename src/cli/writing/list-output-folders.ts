import { dirname, isAbsolute } from 'node:path';

/** The folders into which outputs go, that of relative paths first; only those that hold one. */
export function listOutputFolders(folder: string, paths: readonly string[]): readonly string[] {
  const places = paths.map((path) => (isAbsolute(path) ? dirname(path) : folder));
  return [...new Set(places.includes(folder) ? [folder, ...places] : places)];
}
