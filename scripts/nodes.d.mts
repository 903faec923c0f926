export const NODES: readonly string[];
export function nodeFolder(version: string): string;
