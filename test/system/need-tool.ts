import { spawnSync } from 'node:child_process';

/** Fails with the name of a tool that is not installed: a test that silently does nothing would tell nothing. */
export function needTool(name: string, packageName: string = name): void {
  const { error } = spawnSync(name, ['--version'], { stdio: 'ignore' });
  if (error !== undefined) throw new Error(`${name} is missing: apt-get install ${packageName}`);
}
