import { diagnose } from '../../diagnostics/diagnostic.js';
import type { Check } from './check.js';

/** A longer unknown skill is somebody's own sentence, which no message shows. */
const LONGEST = 30;

/** Unknown skills that are probably misspelt known ones. */
export const checkSkills: Check = ({ unknownSkills }) =>
  [...unknownSkills].flatMap(([skill, { count, suggestion }]) =>
    suggestion === null || skill.length > LONGEST
      ? []
      : [diagnose('skill-unknown', null, { skill, count, suggestion })],
  );
