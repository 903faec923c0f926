import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names under which package managers put a browser on the search path. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program file of an installed Chromium, Chrome or Edge, or null. CHROME_PATH names one and is then the only
 * answer, whether it is there or not: whoever set it wants no other.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  environment: Environment,
  isThere: (path: string) => boolean,
): string | null {
  const named = environment['CHROME_PATH'] ?? '';
  if (named !== '') return named;
  return listBrowserPaths(platform, environment).find(isThere) ?? null;
}

/** Where a browser usually is, best first. */
function listBrowserPaths(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
    return APPLICATIONS.flatMap((name) =>
      roots.map((root) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const searched = new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return COMMANDS.flatMap((command) => [...searched].map((folder) => posix.join(folder, command)));
}
