import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readDraft } from './read-draft.js';

test.each(['academy', 'codebar-helsinki'])(
  'every draft of the example %s is a sound mail',
  async (example) => {
    const folder = join('examples', example, 'expected');
    const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.eml'),
    );
    expect(drafts.length).toBeGreaterThan(10);
    const ids = new Set<string | undefined>();
    for (const path of drafts) {
      const mail = await readDraft(readFileSync(join(folder, path), 'utf8'), path);
      ids.add(mail.messageId);
    }
    expect(ids.size).toBe(drafts.length);
  },
);
