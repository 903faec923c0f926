import { describe, expect, it } from 'vitest';

import { readYaml } from '../../../src/core/programme/read-yaml.js';

function problemsOf(text: string): string[] {
  return readYaml(text, 'mentorship.yaml').diagnostics.map(
    ({ code, place }) => `${code} ${place?.line}:${place?.character}`,
  );
}

describe('readYaml', () => {
  it('reads mappings as Maps, so that no key is special', () => {
    const { value, diagnostics } = readYaml('__proto__: 1\nconstructor: {__proto__: [a, b]}\n', 'a.yaml');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(
      new Map<string, unknown>([
        ['__proto__', 1],
        ['constructor', new Map([['__proto__', ['a', 'b']]])],
      ]),
    );
  });

  it('bends no word whose spelling a number or true/false would lose', () => {
    const text = '[5, -2, 2.5, true, null, ~, "5", 0401, 1.10, 0x1F, 1e3, yes, Null, 12345678901234567890]';
    expect(readYaml(text, 'a.yaml').value).toEqual([
      5,
      -2,
      2.5,
      true,
      null,
      null,
      '5',
      '0401',
      '1.10',
      '0x1F',
      '1e3',
      'yes',
      'Null',
      '12345678901234567890',
    ]);
  });

  it('gives nothing, and no complaint, for a text without content', () => {
    for (const text of ['', '\n', '# only a remark\n', '\uFEFF']) {
      expect(readYaml(text, 'a.yaml')).toMatchObject({ value: null, diagnostics: [] });
    }
  });

  it('knows where each key and value stands, counting from 1', () => {
    const { placeOf, placeOfKey } = readYaml('\uFEFFa:\n  - b: x\n    cd: y\n', 'a.yaml');
    expect(placeOf(['a', 0, 'cd'])).toEqual({ file: 'a.yaml', line: 3, character: 9 });
    expect(placeOfKey(['a', 0, 'cd'])).toEqual({ file: 'a.yaml', line: 3, character: 5 });
    expect(placeOfKey(['a'])).toEqual({ file: 'a.yaml', line: 1, character: 1 });
  });

  it('places what is missing at the value that should hold it', () => {
    const { placeOf } = readYaml('a:\n  - b: x\n', 'a.yaml');
    expect(placeOf(['a', 0, 'missing'])).toEqual({ file: 'a.yaml', line: 2, character: 5 });
  });

  it.each([
    ['a:\n\t- b', 'yaml-tab 2:1'],
    ['title: Week 1: hello', 'yaml-needs-quotes 1:8'],
    ['chat: @mentoring', 'yaml-needs-quotes 1:7'],
    ['a: "never closed\nb: c', 'yaml-syntax 2:5'],
    ['a: [1, 2\nb: 3', 'yaml-syntax 2:1'],
    ['a: 1\nb: 2\na: 3', 'yaml-repeated-key 3:1'],
    ['a: *other', 'yaml-unsupported 1:4'],
    ['a: &name x', 'yaml-unsupported 1:10'],
    ['a: !!binary x', 'yaml-unsupported 1:4'],
    ['a: !secret x', 'yaml-unsupported 1:4'],
    ['[a, b]: x', 'yaml-unsupported 1:1'],
    ['a: 1\n---\nb: 2', 'yaml-unsupported 2:1'],
    ['chat: #mentoring', 'yaml-hash 1:1'],
  ])('names the problem of %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('points at both of two equal keys', () => {
    const [problem] = readYaml('b:\n  a: 1\n  a: 2', 'a.yaml').diagnostics;
    expect(problem?.related).toEqual([{ file: 'a.yaml', line: 2, character: 3 }]);
  });

  it('takes a remark after a blank for what it is', () => {
    expect(problemsOf('chat: # ask Amina first\n')).toEqual([]);
  });

  it('refuses a text that is too long or too deep before it is parsed', () => {
    const tooLong = ['yaml-too-long undefined:undefined'];
    expect(problemsOf(`a: ${'x'.repeat(256 * 1024 - 3)}`)).toEqual([]);
    expect(problemsOf(`a: ${'x'.repeat(256 * 1024 - 2)}`)).toEqual(tooLong);
    expect(problemsOf(`${'['.repeat(32)}${']'.repeat(32)}`)).toEqual([]);
    expect(problemsOf(`${'['.repeat(33)}${']'.repeat(33)}`)).toEqual(['yaml-too-deep undefined:undefined']);
    for (const opener of ['[', '{a: ', '- ', '? ']) {
      expect(problemsOf(opener.repeat(60_000))).toEqual(['yaml-too-deep undefined:undefined']);
    }
  });

  it('takes brackets in a text for text', () => {
    const smiles = Array.from({ length: 100 }, (_, index) => `k${index}: ":[ (" # [[[\n`).join('');
    expect(problemsOf(smiles)).toEqual([]);
  });

  it('reads a file of many keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: 1`).join('\n');
    const { value } = readYaml(keys, 'a.yaml');
    expect(value instanceof Map && value.size).toBe(20_000);
  });

  it('repeats nothing of the file in a message', () => {
    for (const text of ['password: "hunter2', 'hunter2: 1\nhunter2: 2', 'a: *hunter2', 'a: hunter2: b']) {
      const [problem] = readYaml(text, 'a.yaml').diagnostics;
      expect(`${problem?.message} ${problem?.hint}`).not.toContain('hunter2');
      expect(problem).toBeDefined();
    }
  });
});
