import { describe, expect, test } from 'vitest';

import { formatPlace } from '../../../../src/core/diagnostics/format-place.js';
import { subjectsKey } from '../../../../src/core/rendering/guides/guide-contents.js';
import { planMeetings } from '../../../../src/core/rendering/guides/plan-meetings.js';
import {
  readGuideContents,
  readOwnMeetingContents,
} from '../../../../src/core/rendering/guides/read-guide-contents.js';
import type { TemplateName } from '../../../../src/core/rendering/shipped-templates.js';
import { templateText } from '../../../../src/core/rendering/template-set.js';
import { shippedSet } from '../shipped-set.js';

const SETS = ['career-change', 'skills'] as const;

function shipped(name: TemplateName): string {
  return templateText(shippedSet(), name).source;
}

/** What a change to the shipped texts around the organiser's own meetings is told of. */
function told(from: string, to: string): readonly string[] {
  const source = shipped('own-meetings').replace(from, to);
  const { contents, diagnostics } = readOwnMeetingContents('own.yaml', source);
  expect(contents).toBeNull();
  return diagnostics.map(({ place, message }) => `${place === null ? '' : formatPlace(place)}: ${message}`);
}

describe('the shipped contents', () => {
  test.each(SETS)('of %s are complete for programmes of one to six meetings', (set) => {
    const { contents, diagnostics } = readGuideContents(set, `${set}.yaml`, shipped(set));
    expect(diagnostics).toEqual([]);
    for (const count of [1, 2, 3, 4, 5, 6]) {
      for (const { subjects } of planMeetings(count, set)) {
        expect(contents?.get(subjectsKey(subjects))?.title).toMatch(/^[A-Z]/);
      }
    }
  });

  test.each(SETS)('of %s hold no meeting that no programme has', (set) => {
    const { contents } = readGuideContents(set, `${set}.yaml`, shipped(set));
    const plans = [1, 2, 3, 4, 5, 6].flatMap((count) => planMeetings(count, set));
    const planned = new Set(plans.map(({ subjects }) => subjectsKey(subjects)));
    expect(new Set(contents?.keys())).toEqual(planned);
  });

  test.each(SETS)('of %s suggest an hour of sixty minutes, and no more questions than it can hold', (set) => {
    const { contents } = readGuideContents(set, `${set}.yaml`, shipped(set));
    for (const { hour, questions } of contents?.values() ?? []) {
      expect(hour.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
      const asked = [...questions.both, ...questions.mentee, ...questions.mentor];
      expect(asked.length).toBeGreaterThanOrEqual(9);
      expect(asked.length).toBeLessThanOrEqual(14);
    }
  });
});

describe('a file of contents', () => {
  test('tells a missing text with the group it belongs to', () => {
    expect(told('  firstTimeMentor:', '  firstTimMentor:')).toEqual([
      'own.yaml, line 29, column 3: "advice.firstTimeMentor" should be a text.',
    ]);
  });

  test('tells a group that is a text once, not for each key in it', () => {
    expect(told(/advice:\n( .*\n)*/.exec(shipped('own-meetings'))?.[0] ?? '', 'advice: be kind\n')).toEqual([
      'own.yaml, line 28, column 9: "advice" should be a group of keys with texts below it.',
    ]);
  });

  test('tells a list without entries', () => {
    expect(told(/together:\n( .*\n)*/.exec(shipped('own-meetings'))?.[0] ?? '', 'together:\n')).toEqual([
      'own.yaml, line 23, column 10: "together" should be a list with at least one entry.',
    ]);
  });

  test.each(['- Some time: What has happened', '- What has happened', '- { 10: One, 20: Two }'])(
    'tells a step without minutes: %s',
    (step) => {
      expect(told('- 10: How things stand, good and bad', step)).toHaveLength(1);
    },
  );

  test('tells a meeting that a programme of some length would need', () => {
    const source = shipped('skills').replace('subjects: [review, closing]', 'subjects: [review, closed]');
    const { contents, diagnostics } = readGuideContents('skills', 'skills.yaml', source);
    expect(contents).toBeNull();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"meetings.review, closing" should be there: a meeting with these subjects.',
    ]);
  });

  test('that is no YAML is told as such', () => {
    const { contents, diagnostics } = readGuideContents('skills', 'skills.yaml', 'meetings: [');
    expect(contents).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  test('that is empty is told as such', () => {
    expect(
      readGuideContents('skills', 'skills.yaml', '').diagnostics.map(({ message }) => message),
    ).toContain('This file should be a group of keys with texts below it.');
  });
});
