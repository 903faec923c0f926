import { expect, test } from 'vitest';

import { findBrowser } from '../../src/shell/find-browser.js';

const only =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

test('a browser is found on the search path, in the order of the names and not of the folders', () => {
  const isThere = only('/opt/tools/google-chrome', '/usr/bin/chromium');
  expect(findBrowser('linux', { PATH: '/opt/tools:/bin' }, isThere)).toBe('/usr/bin/chromium');
  expect(findBrowser('linux', { PATH: '/opt/tools:/bin' }, only('/opt/tools/google-chrome'))).toBe(
    '/opt/tools/google-chrome',
  );
});

test('a relative folder of the search path is not looked into', () => {
  expect(findBrowser('linux', { PATH: '.:tools' }, only('chromium', 'tools/chromium'))).toBeNull();
});

test('applications of macOS are found for all and for one person', () => {
  const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('darwin', { HOME: '/Users/aino' }, only(`/${chrome}`))).toBe(`/${chrome}`);
  expect(findBrowser('darwin', { HOME: '/Users/aino' }, only(`/Users/aino/${chrome}`))).toBe(
    `/Users/aino/${chrome}`,
  );
});

test('programs of Windows are found where it keeps them', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const environment = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  expect(findBrowser('win32', environment, only(edge))).toBe(edge);
});

test('CHROME_PATH decides, even where it leads nowhere', () => {
  const isThere = only('/usr/bin/chromium');
  expect(findBrowser('linux', { CHROME_PATH: '/opt/gone' }, isThere)).toBe('/opt/gone');
  expect(findBrowser('linux', { CHROME_PATH: '' }, isThere)).toBe('/usr/bin/chromium');
  expect(findBrowser('linux', {}, () => false)).toBeNull();
});
