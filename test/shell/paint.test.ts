import { expect, test } from 'vitest';

import { wantsColour } from '../../src/shell/paint.js';

test('colour is decided by the flag, then FORCE_COLOR, then NO_COLOR, then the terminal', () => {
  expect(wantsColour(true, [], {})).toBe(true);
  expect(wantsColour(false, [], {})).toBe(false);
  expect(wantsColour(true, [], { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour(true, [], { NO_COLOR: '' })).toBe(true);
  expect(wantsColour(false, [], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColour(true, [], { FORCE_COLOR: '0' })).toBe(false);
  expect(wantsColour(true, ['match', '--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  expect(wantsColour(true, [], { TERM: 'dumb' })).toBe(false);
});
