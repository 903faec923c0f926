import type { CommandEntry } from './command-entry.js';

/** Every command, in the order in which an organiser meets them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'write a commented mentorship.yaml',
    load: async () => (await import('./commands/init.js')).buildInit,
  },
  {
    name: 'check',
    summary: 'show how the sign-ups were understood, and every problem in them',
    load: async () => (await import('./commands/check.js')).buildCheck,
  },
  {
    name: 'match',
    summary: 'pair mentees with mentors',
    load: async () => (await import('./commands/match.js')).buildMatch,
  },
  {
    name: 'review',
    summary: 'walk through the doubtful pairs: keep, fix, forbid',
    load: async () => (await import('./commands/review.js')).buildReview,
  },
  {
    name: 'explain',
    summary: 'why this pair, why not that one, why nobody, and what would help',
    load: async () => (await import('./commands/explain.js')).buildExplain,
  },
  {
    name: 'verify',
    summary: 'prove a result again from its files',
    load: async () => (await import('./commands/verify.js')).buildVerify,
  },
  {
    name: 'intro-emails',
    summary: 'write one introduction letter per pair',
    load: async () => (await import('./commands/intro-emails.js')).buildIntroEmails,
  },
  {
    name: 'agenda',
    summary: 'write the guide of a meeting for every pair',
    load: async () => (await import('./commands/agenda.js')).buildAgenda,
  },
  {
    name: 'handbook',
    summary: 'write the handbooks for mentors and mentees',
    load: async () => (await import('./commands/handbook.js')).buildHandbook,
  },
  {
    name: 'report',
    summary: 'write one page about the cohort, to read, print or share',
    load: async () => (await import('./commands/report.js')).buildReport,
  },
  {
    name: 'templates',
    summary: 'see, copy and test the texts of letters, guides and handbooks',
    load: async () => (await import('./commands/templates.js')).buildTemplates,
  },
  {
    name: 'purge',
    summary: 'remove every output of this cohort',
    load: async () => (await import('./commands/purge.js')).buildPurge,
  },
  {
    name: 'completion',
    summary: 'print what makes a shell complete commands, options and files',
    load: async () => (await import('./commands/completion.js')).buildCompletion,
    readsProgram: true,
  },
];
