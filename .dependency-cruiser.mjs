/*
 * The layers of docs/architecture.md as rules. Inside the core the flow runs one way: each stage may use the
 * stages before it, never one behind it.
 */
const STAGES = [
  'text',
  'diagnostics',
  'table',
  'programme',
  'skills',
  'signups',
  'scoring',
  'acceptance',
  'preferences',
  'matching',
  'pairing',
  'explaining',
  'rendering',
];

const onlyLeftward = STAGES.map((stage, place) => ({
  name: `${stage}-uses-only-what-comes-before`,
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${STAGES.slice(place + 1).join('|') || 'nothing'})/` },
}));

/** Each package has one home, so that replacing it is the work of one folder. */
const HOMES = {
  'csv-parse': 'src/core/table',
  'csv-stringify': 'src/core/table',
  'read-excel-file': 'src/core/table',
  fflate: 'src/core/table',
  yaml: 'src/core/programme',
  zod: 'src/core/programme',
  handlebars: 'src/core/rendering',
  marked: 'src/core/rendering',
  nodemailer: 'src/core/rendering',
  'ical-generator': 'src/core/rendering',
  'temporal-polyfill': 'src/core/scoring',
  'fastest-levenshtein': 'src/core/text',
  highs: 'src/core/matching',
  commander: 'src/cli',
  'cli-table3': 'src/cli',
  'string-width': 'src/cli',
  chalk: 'src/shell',
  inquirer: 'src/shell',
  'playwright-core': 'src/shell',
};

const oneHome = Object.entries(HOMES).map(([name, home]) => ({
  name: `${name}-lives-in-${home.split('/').at(-1)}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${home}/` },
  to: { path: `^node_modules/${name}/` },
}));

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...onlyLeftward,
    ...oneHome,
    {
      name: 'matching-stands-alone',
      comment: 'mentorship/matching is a library of its own: ids and integers, no people.',
      severity: 'error',
      from: { path: '^src/core/matching/' },
      to: { path: '^src/', pathNot: '^src/core/matching/' },
    },
    {
      name: 'text-stands-alone',
      severity: 'error',
      from: { path: '^src/core/text/' },
      to: { path: '^src/', pathNot: '^src/core/text/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'No disk, network, clock or terminal in the core; hashing is the one platform module it may use.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'core-knows-nobody-outside',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/(cli|shell|main|worker)' },
    },
    {
      name: 'shell-knows-only-core-types-and-texts',
      comment: 'How work is divided is an interface of the core that the shell carries out.',
      severity: 'error',
      from: { path: '^src/shell/' },
      to: { path: '^src/', pathNot: '^src/(shell/|core/text/|core/preferences/workforce)' },
    },
    {
      name: 'cli-sees-the-machine-only-through-the-shell',
      comment: 'Commands use the Shell interface and its failures, never the real machine.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(main|worker|shell/(?!shell|failure|questions|paint))' },
    },
    {
      name: 'cli-touches-no-disk',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?path$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
