import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { programmeSchema } from '../../../src/core/programme/programme-schema.js';
import { readYaml } from '../../../src/core/programme/read-yaml.js';
import { settingNotes } from '../../../src/core/programme/setting-notes.js';
import { writeProgramme } from '../../../src/core/programme/write-programme.js';
import type { YamlValue } from '../../../src/core/programme/yaml-value.js';

const file = new URL('../../../schemas/mentorship.schema.json', import.meta.url);
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(programmeSchema());

/** What an editor sees of a YAML text. */
function plain(value: YamlValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

function accepts(text: string): boolean {
  return isValid(plain(readYaml(text, 'mentorship.yaml').value));
}

describe('programmeSchema', () => {
  it('is what schemas/mentorship.schema.json holds', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(programmeSchema());
  });

  it('describes every setting', () => {
    const properties = programmeSchema()['properties'] as Record<string, { description?: string }>;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(defaultProgramme).sort());
    for (const { key, remark } of settingNotes) expect(properties[key]?.description).toBe(remark);
  });

  it('accepts what the reader accepts', () => {
    expect(accepts(writeProgramme({}).replace(/^#(?=\S| {2})/gm, ''))).toBe(true);
    for (const text of ['organiser: Aino', 'signups: a.csv', 'guides: {Academy: skills}', 'meetings: 3']) {
      expect(accepts(text)).toBe(true);
    }
  });

  it('refuses what the reader refuses', () => {
    const rules = ['rules: {minimumScore: 120}', 'rules: {commonGround: 3}'];
    for (const text of ['organizer: x', 'meetings: 7', 'guides: {a: b}', 'share: [salary]', ...rules]) {
      expect(accepts(text)).toBe(false);
    }
  });
});
