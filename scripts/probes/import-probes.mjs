import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { ROOT, openSandbox } from './sandbox.mjs'

const CONFIGURATION = '.dependency-cruiser.cjs'
const { forbidden } = createRequire(import.meta.url)(join(ROOT, CONFIGURATION))

const MODULES =
  'organ account ledger catalogue document review publication interaction request school supervision annual-report'.split(
    ' ',
  )
const PACKAGES = ['kysely', 'pg', 'pg-boss', 'fastify', '@fastify/cookie', 'react', 'react-dom', 'antd']

const own = (...folders) => folders.map((folder) => `src/modules/request/${folder}/target.ts`)
const floors = (...folders) => folders.map((folder) => `src/${folder}/target.ts`)

/** Which rule must speak, when which folder imports what. Each pair is planted as import, import type and import(). */
const PROBES = [
  ['kernel-imports-nothing', 'src/kernel', ['src/law/target.ts', 'react', 'node:fs']],
  ['law-imports-kernel-only', 'src/law', [...own('domain'), 'src/platform/target.ts', 'react', 'node:fs']],
  [
    'domain-is-pure',
    'src/modules/request/domain',
    [
      ...own('commands', 'queries', 'db', 'http', 'pages', 'documents', 'jobs'),
      ...floors('platform', 'portal', 'documents', 'console', 'cli'),
      'src/modules/organ/domain/target.ts',
      'src/modules/organ/index.ts',
      'react',
      'node:fs',
    ],
  ],
  [
    'commands-no-io',
    'src/modules/request/commands',
    [
      ...own('db', 'queries', 'http', 'pages', 'console', 'jobs'),
      ...floors('platform', 'portal', 'console', 'cli'),
      ...PACKAGES,
    ],
  ],
  ['commands-no-node', 'src/modules/request/commands', ['node:fs', 'node:http', 'crypto']],
  [
    'queries-only-read',
    'src/modules/request/queries',
    [
      ...own('db', 'commands', 'http', 'pages', 'console', 'jobs'),
      ...floors('portal', 'console', 'cli'),
      'fastify',
      '@fastify/cookie',
      'react',
      'react-dom',
      'antd',
    ],
  ],
  ...['domain', 'commands', 'http', 'pages', 'console', 'documents', 'jobs'].map((folder) => [
    'sql-in-two-roles',
    `src/modules/request/${folder}`,
    ['kysely', 'pg'],
  ]),
  ...['cli', 'portal', 'console', 'documents', 'kernel', 'law'].map((folder) => [
    'sql-in-two-roles',
    `src/${folder}`,
    ['kysely', 'pg'],
  ]),
  [
    'pages-are-views',
    'src/modules/request/pages',
    [...own('db', 'queries', 'commands', 'http', 'jobs', 'console'), ...floors('platform', 'console', 'cli')],
  ],
  [
    'documents-are-pure',
    'src/modules/request/documents',
    [
      ...own('db', 'queries', 'commands', 'http', 'pages', 'jobs', 'console'),
      ...floors('platform', 'portal', 'console', 'cli'),
    ],
  ],
  [
    'module-front-door',
    'src/modules/request/http',
    ['domain', 'commands', 'queries', 'db', 'http', 'pages', 'console', 'documents', 'jobs'].map(
      (folder) => `src/modules/organ/${folder}/target.ts`,
    ),
  ],
  ['cli-front-door', 'src/cli', own('domain', 'commands', 'queries', 'db')],
  ['module-is-listed', 'src/modules/unheard-of/domain', ['src/kernel/target.ts']],
  ...MODULES.slice(0, -1).map((name, at) => [
    `module-order-${name}`,
    `src/modules/${name}/http`,
    MODULES.slice(at + 1).map((later) => `src/modules/${later}/index.ts`),
  ]),
  ...['platform', 'portal', 'documents'].map((floor) => [
    'lower-floors-know-no-module',
    `src/${floor}`,
    ['src/modules/organ/index.ts', ...own('domain')],
  ]),
  [
    'console-front-doors',
    'src/console',
    ['src/modules/request/index.ts', 'src/modules/request/console/target.ts', ...own('domain', 'pages')],
  ],
  ...['src/console', 'src/modules/request/console'].map((from) => [
    'console-reaches-no-server',
    from,
    [
      ...own('db', 'queries', 'commands', 'http', 'pages', 'jobs', 'documents'),
      ...floors('platform', 'portal', 'documents', 'cli'),
      'src/main.ts',
    ],
  ]),
  ['no-test-in-product', 'src/cli', ['src/cli/target.test.ts', 'test/target.ts', 'bench/target.ts']],
  ['resolvable', 'src/cli', ['src/cli/not-there.ts', 'no-such-package']],
]

/** Violations that need more than one file, or a file of a certain name: path → text, and who must be named. */
const STORIES = [
  {
    rule: 'no-cycles',
    from: 'src/cli/circle-a.ts',
    files: { 'src/cli/circle-a.ts': "import './circle-b.ts'\n", 'src/cli/circle-b.ts': "import './circle-a.ts'\n" },
  },
  ...['db', 'http', 'pages', 'console'].map((folder, at) => ({
    rule: 'front-door-is-narrow',
    from: `src/modules/${MODULES[at]}/index.ts`,
    files: {
      [`src/modules/${MODULES[at]}/index.ts`]: `export * from './${folder}/offered.ts'\n`,
      [`src/modules/${MODULES[at]}/${folder}/offered.ts`]: 'export {}\n',
    },
  })),
  {
    rule: 'console-reaches-no-server',
    from: 'src/console/far.tsx',
    files: {
      'src/console/far.tsx': "import '../modules/school/console/index.tsx'\n",
      'src/modules/school/console/index.tsx': "import '../shared.ts'\n",
      'src/modules/school/shared.ts': "import './queries/list.ts'\n",
      'src/modules/school/queries/list.ts': 'export {}\n',
    },
  },
  {
    rule: 'no-dev-dependency-in-product',
    from: 'src/cli/dev.ts',
    files: { 'src/cli/dev.ts': "import 'only-for-development'\n" },
  },
  {
    rule: 'no-dev-dependency-in-product',
    from: 'src/cli/unlisted.ts',
    files: { 'src/cli/unlisted.ts': "import 'installed-by-chance'\n" },
  },
]

/** What must stay allowed: a rule that forbids too much is found here. */
const INNOCENT = [
  ['src/law', 'src/kernel/target.ts'],
  ['src/modules/request/domain', 'src/kernel/target.ts'],
  ['src/modules/request/domain', 'src/law/target.ts'],
  ['src/modules/request/domain', 'src/modules/request/domain/target.ts'],
  ['src/modules/request/commands', 'src/modules/request/domain/target.ts'],
  ['src/modules/request/commands', 'src/modules/ledger/index.ts'],
  ['src/modules/request/db', 'kysely'],
  ['src/modules/request/queries', 'kysely'],
  ['src/platform', 'pg'],
  ['src/platform', 'node:fs'],
  ['src/modules/request/http', 'src/modules/request/commands/target.ts'],
  ['src/modules/request/http', 'src/modules/ledger/index.ts'],
  ['src/modules/request/pages', 'src/portal/target.ts'],
  ['src/modules/request/documents', 'src/documents/target.ts'],
  ['src/modules/annual-report/domain', 'src/law/target.ts'],
  ['src/cli', 'src/modules/request/index.ts'],
  ['src/cli', 'src/documents/target.ts'],
  ['src/cli', 'node:fs'],
  ['src/console', 'src/modules/request/console/index.tsx'],
  ['src/console', 'src/kernel/target.ts'],
]

const WRITINGS = {
  plain: (what) => `import '${what}'\n`,
  type: (what) => `import type { T } from '${what}'\nexport type U = T\n`,
  later: (what) => `export const load = () => import('${what}')\n`,
}

const isFile = (target) => /^(src|test|bench)\//.test(target)
const specifier = (folder, target) => {
  if (!isFile(target)) return target
  const path = relative(folder, target)
  return path.startsWith('.') ? path : `./${path}`
}

function plantPackages(sandbox) {
  const listed = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']))
  const manifest = {
    name: 'sandbox',
    type: 'module',
    dependencies: listed,
    devDependencies: { 'only-for-development': '1.0.0' },
  }
  sandbox.plant('package.json', JSON.stringify(manifest))
  for (const name of [...PACKAGES, 'only-for-development', 'installed-by-chance']) {
    const described = { name, version: '1.0.0', type: 'module', exports: './index.js' }
    sandbox.plant(`node_modules/${name}/package.json`, JSON.stringify(described))
    sandbox.plant(`node_modules/${name}/index.js`, 'export const T = 1\n')
  }
}

function cruise(folder) {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', CONFIGURATION, '--output-type', 'json', 'src']
  const run = spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (!run.stdout.startsWith('{')) return { failed: run.stderr.trim() }
  return { violations: JSON.parse(run.stdout).summary.violations }
}

/** Plants everything at once, cruises once, and lists what the rules missed or forbade wrongly. */
export function probeImports() {
  const sandbox = openSandbox([CONFIGURATION, 'tsconfig.base.json', 'tsconfig.json'])
  const expected = []
  const allowed = []
  const targets = new Set()
  const write = (kind, folder, target, how) => {
    const file = `${folder}/${kind}-${targets.size}-${expected.length + allowed.length}-${how}.ts`
    sandbox.plant(file, WRITINGS[how](specifier(folder, target)))
    if (isFile(target) && !target.includes('not-there')) targets.add(target)
    return file
  }
  try {
    plantPackages(sandbox)
    for (const [rule, folder, to] of PROBES)
      for (const target of to)
        for (const how of Object.keys(WRITINGS))
          expected.push({ rule, target, from: write('probe', folder, target, how) })
    for (const [folder, target] of INNOCENT)
      for (const how of Object.keys(WRITINGS)) allowed.push({ target, from: write('fine', folder, target, how) })
    for (const target of targets) sandbox.plant(target, 'export type T = 1\n')
    for (const { rule, from, files } of STORIES) {
      for (const [path, text] of Object.entries(files)) sandbox.plant(path, text)
      expected.push({ rule, from, target: null })
    }

    const { failed, violations } = cruise(sandbox.folder)
    if (failed !== undefined) return { count: 0, problems: [`the import check did not run: ${failed}`] }
    const said = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`))
    const problems = []
    for (const { rule, from, target } of expected)
      if (!said.has(`${rule} ${from}`)) problems.push(`rule ${rule} is silent about ${from} → ${target ?? 'itself'}`)
    for (const { from, target } of allowed)
      for (const violation of violations)
        if (violation.from === from) problems.push(`rule ${violation.rule.name} forbids ${from} → ${target}`)
    const probed = new Set(expected.map(({ rule }) => rule))
    for (const { name } of forbidden) if (!probed.has(name)) problems.push(`rule ${name} has no probe`)
    return { count: expected.length + allowed.length, problems }
  } finally {
    sandbox.close()
  }
}
