/*
 * Who may import whom. `npm run imports` checks the tree; `npm run probes` plants a violation of every rule and fails
 * when one stays silent, so a new rule needs its probe in scripts/probes/import-probes.mjs.
 */

/** A module imports only modules to its left; upward there are only events. */
const MODULES = [
  'organ',
  'account',
  'ledger',
  'catalogue',
  'document',
  'review',
  'publication',
  'interaction',
  'request',
  'school',
  'supervision',
  'annual-report',
]

const test = '\\.test\\.tsx?$'
const inModule = '^src/modules/([^/]+)/'
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const parts = (...folders) => `^src/modules/[^/]+/(${folders.join('|')})/`

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const moduleOrder = MODULES.slice(0, -1).map((name, at) =>
  rule(
    `module-order-${name}`,
    `${name} comes before ${MODULES.slice(at + 1).join(', ')}; what it needs from them arrives as an event or as a function from src/main.ts.`,
    { path: `^src/modules/${name}/` },
    { path: `^src/modules/(${MODULES.slice(at + 1).join('|')})/` },
  ),
)

module.exports = {
  forbidden: [
    rule(
      'kernel-imports-nothing',
      'Value types stay free of everything.',
      { path: '^src/kernel/', pathNot: test },
      { path: '.', pathNot: '^src/kernel/' },
    ),
    rule(
      'law-imports-kernel-only',
      'Law is data with its article.',
      { path: '^src/law/', pathNot: test },
      { path: '.', pathNot: '^src/(kernel|law)/' },
    ),
    rule(
      'domain-is-pure',
      'Kernel, law and its own domain; nothing from npm or Node. Reads, writes, clocks and ids come in as arguments.',
      { path: `${inModule}domain/`, pathNot: test },
      { path: '.', pathNot: ['^src/(kernel|law)/', '^src/modules/$1/domain/'] },
    ),
    rule(
      'commands-no-io',
      'A command gets its reads and writes as functions.',
      { path: parts('commands'), pathNot: test },
      {
        path: [
          parts('db', 'queries', 'http', 'pages', 'console', 'jobs'),
          '^src/(platform|portal|console|cli)/',
          npm('fastify', '@fastify', 'react', 'react-dom', 'antd', 'kysely', 'pg', 'pg-boss'),
        ],
      },
    ),
    rule(
      'commands-no-node',
      'A command gets its reads and writes as functions.',
      { path: parts('commands'), pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'queries-only-read',
      'A read model changes nothing: it does not reach what saves, and it does not know who asks.',
      { path: parts('queries'), pathNot: test },
      {
        path: [
          parts('db', 'commands', 'http', 'pages', 'console', 'jobs'),
          '^src/(portal|console|cli)/',
          npm('fastify', '@fastify', 'react', 'react-dom', 'antd'),
        ],
      },
    ),
    rule(
      'sql-in-two-roles',
      'Only db/, queries/ and src/platform/ speak SQL.',
      { path: '^src/', pathNot: [parts('db', 'queries'), '^src/platform/', test] },
      { path: npm('kysely', 'pg') },
    ),
    rule(
      'pages-are-views',
      'A page gets a view model; it does not fetch, decide or see rows.',
      { path: parts('pages'), pathNot: test },
      { path: [parts('db', 'queries', 'commands', 'http', 'jobs', 'console'), '^src/(platform|console|cli)/'] },
    ),
    rule(
      'documents-are-pure',
      'Letters, forms and reports are document trees made from values; writers and readers of files lie in src/documents/.',
      { path: parts('documents'), pathNot: test },
      {
        path: [
          parts('db', 'queries', 'commands', 'http', 'pages', 'jobs', 'console'),
          '^src/(platform|portal|console|cli)/',
        ],
      },
    ),
    rule(
      'module-front-door',
      'Another module is reached only through its index.ts.',
      { path: inModule, pathNot: test },
      { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    ),
    rule(
      'cli-front-door',
      'A command of the command line is thin: it reaches a module only through its index.ts.',
      { path: '^src/cli/', pathNot: test },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    ),
    rule(
      'front-door-is-narrow',
      'index.ts offers values, calculations and read models, never rows, routes or pages.',
      { path: '^src/modules/[^/]+/index\\.ts$' },
      { path: parts('db', 'http', 'pages', 'console') },
    ),
    rule(
      'module-is-listed',
      'A new module takes its place in MODULES in .dependency-cruiser.cjs.',
      { path: `^src/modules/(?!(${MODULES.join('|')})/)` },
      {},
    ),
    ...moduleOrder,
    rule(
      'lower-floors-know-no-module',
      'platform, portal and documents serve all modules and know none.',
      { path: '^src/(platform|portal|documents)/' },
      { path: '^src/modules/' },
    ),
    rule(
      'console-front-doors',
      'The console shell reaches a module only through its console/index.tsx.',
      { path: '^src/console/', pathNot: test },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/console/index\\.tsx$' },
    ),
    rule(
      'console-reaches-no-server',
      'What runs in the browser talks to the server through the generated API client.',
      { path: ['^src/console/', parts('console')], pathNot: test },
      {
        path: [
          parts('db', 'queries', 'commands', 'http', 'pages', 'jobs', 'documents'),
          '^src/(platform|portal|documents|cli)/',
          '^src/main\\.ts$',
        ],
        reachable: true,
      },
    ),
    rule('no-cycles', 'Move what both need to a third file.', {}, { circular: true }),
    rule(
      'no-test-in-product',
      'The product does not import tests, benchmarks or scripts.',
      { path: '^src/', pathNot: test },
      { path: [test, '^(test|bench|scripts)/'] },
    ),
    rule(
      'no-dev-dependency-in-product',
      'A package the product imports belongs to "dependencies": an installation has no others.',
      { path: '^src/', pathNot: test },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule('resolvable', 'An import that cannot be resolved would pass every other rule.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
