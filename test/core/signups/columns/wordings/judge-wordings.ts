import { roleFields } from '../../../../../src/core/signups/columns/role-fields.js';
import { read, sheet } from '../../sheet.js';
import type { Wording } from './wording.js';

/** Which wordings were read as they should be, which fed nothing, and which fed something else. */
export interface Verdict {
  readonly right: number;
  /** `title → what it should feed`. */
  readonly unread: readonly string[];
  /** `title → what it should feed, not what it fed`. */
  readonly misread: readonly string[];
}

/** Reads each title as a lone column over its answers, and compares. */
export function judgeWordings(wordings: readonly Wording[]): Verdict {
  const unread: string[] = [];
  const misread: string[] = [];
  for (const [title, feeds, ...answers] of wordings) {
    const fed = fedBy(title, answers);
    if (feeds.split('|').some((accepted) => fits(fed, accepted))) continue;
    if (fed.field === 'none') unread.push(`${title} → ${feeds}`);
    else misread.push(`${title} → ${feeds}, not ${fed.field}${fed.side ? ` of ${fed.side}s` : ''}`);
  }
  return { right: wordings.length - unread.length - misread.length, unread, misread };
}

interface Fed {
  readonly field: string;
  readonly side: string | null;
}

function fedBy(title: string, answers: readonly string[]): Fed {
  const rows = answers.map((answer) => [answer]);
  const use = read(sheet([title], rows)).columns[0]?.[0];
  const fields = use?.fields ?? [];
  return { field: fields.join(' and ') || 'none', side: use?.side ?? null };
}

function fits({ field, side }: Fed, accepted: string): boolean {
  const [wanted = '', ...rest] = accepted.split(' of ');
  if (field !== wanted) return false;
  const wantedSide = rest.join('').replace(/s$/u, '') || null;
  const goesWithoutSaying = [...roleFields].find(([name]) => name === field)?.[1] ?? null;
  return wantedSide === side || side === null ? wantedSide === side : side === goesWithoutSaying;
}
