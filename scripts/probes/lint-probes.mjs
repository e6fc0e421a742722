import { relative } from 'node:path'
import { ESLint } from 'eslint'
import { openSandbox } from './sandbox.mjs'

const PURE = ['src/kernel', 'src/law', 'src/modules/request/domain']
const NO_ANY = '@typescript-eslint/no-explicit-any'
const NO_BANG = '@typescript-eslint/no-non-null-assertion'
const NO_AS = '@typescript-eslint/consistent-type-assertions'
const SYNTAX = 'no-restricted-syntax'
const SUITE = "import { describe, expect, it, vi } from 'vitest'\nvi.useRealTimers()\n"
const inSuite = (line) => `${SUITE}describe('a', () => undefined)\nit('b', () => expect(1).toBe(1))\n${line}\n`

/** Rule, file, text: the rule must speak about the file. */
const PROBES = [
  [NO_ANY, 'src/platform/any.ts', 'export const f = (x: any): boolean => x === 1\n'],
  [NO_BANG, 'src/platform/bang.ts', 'export const f = (x: readonly number[]): number => x[0]!\n'],
  [NO_AS, 'src/platform/as.ts', 'export const f = (x: unknown): string => x as string\n'],
  [NO_AS, 'src/platform/angle.ts', 'export const f = (x: unknown): string => <string>x\n'],
  [NO_AS, 'src/platform/as.test.ts', 'export const f = (x: unknown): string => x as string\n'],
  [
    NO_AS,
    'src/kernel/brand.ts',
    'export const f = (): { a: string } => ({ a: 1 }) as unknown as { a: string }\nexport const g = {} as { a: string }\n',
  ],
  [SYNTAX, 'src/platform/default.ts', 'const f = 1\nexport default f\n'],
  [SYNTAX, 'src/platform/as-default.ts', 'const f = 1\nexport { f as default }\n'],
  [SYNTAX, 'src/platform/bare-path.ts', "export { ok } from '../kernel/result'\n"],
  [SYNTAX, 'src/platform/bare-later.ts', "export const load = () => import('./defect')\n"],
  [SYNTAX, 'src/platform/only.test.ts', inSuite("it.only('c', () => undefined)")],
  [SYNTAX, 'src/platform/skip.test.ts', inSuite("describe.skip('c', () => undefined)")],
  [SYNTAX, 'src/platform/todo.test.ts', inSuite("it.todo('c')")],
  [SYNTAX, 'src/platform/skip-if.test.ts', inSuite("it.skipIf(true)('c', () => undefined)")],
  [SYNTAX, 'src/platform/each.test.ts', inSuite("it.skip.each([1])('c', () => undefined)")],
  [SYNTAX, 'src/platform/nested.test.ts', inSuite("it.concurrent.only('c', () => undefined)")],
  [SYNTAX, 'src/platform/quoted.test.ts', inSuite("it['only']('c', () => undefined)")],
  [SYNTAX, 'src/platform/option.test.ts', inSuite("it('c', { skip: true }, () => undefined)")],
  [SYNTAX, 'src/platform/mock.test.ts', inSuite("vi.mock('node:fs')")],
  ['no-console', 'src/platform/console.ts', "console.log('')\n"],
  ['no-console', 'src/modules/request/http/console.ts', "console.error('')\n"],
  ['no-warning-comments', 'src/platform/todo.ts', '// TODO later\nexport {}\n'],
  ['no-warning-comments', 'src/platform/fixme.ts', '/* a FIXME in the middle */\nexport {}\n'],
  ['no-warning-comments', 'scripts/todo.mjs', '// todo later\n'],
  [
    '@typescript-eslint/no-floating-promises',
    'src/platform/floating.ts',
    'const f = async () => Promise.resolve(1)\nf()\n',
  ],
  [
    NO_ANY,
    'src/platform/switched-off.ts',
    `// eslint-disable-next-line ${NO_ANY}\nexport const f = (x: any): boolean => x === 1\n`,
  ],
  ...PURE.flatMap((folder) => [
    ['no-restricted-globals', `${folder}/date.ts`, 'export const f = (): number => Date.now()\n'],
    ['no-restricted-globals', `${folder}/new-date.ts`, 'export const f = (): string => new Date(0).toISOString()\n'],
    ['no-restricted-properties', `${folder}/global-date.ts`, 'export const f = (): number => globalThis.Date.now()\n'],
    ['no-restricted-properties', `${folder}/random.ts`, 'export const f = (): number => Math.random()\n'],
    [SYNTAX, `${folder}/throw.ts`, "export const f = (): never => {\n  throw new Error('')\n}\n"],
    [SYNTAX, `${folder}/default.ts`, 'const f = 1\nexport default f\n'],
  ]),
]

/** Files without a finding: a ban that reaches too far is found here. */
const INNOCENT = {
  'src/law/brand.ts':
    "export type Id = string & { readonly id: 'id' }\nexport const id = (text: string): Id => text as Id\n",
  'src/platform/path.ts': "export { KINDS } from './const.ts'\n",
  'src/platform/code-points.ts': 'export const points = (text: string): readonly string[] => [...text, ..."一二"]\n',
  'src/platform/const.ts': "export const KINDS = ['a', 'b'] as const\n",
  'src/platform/clock.ts': 'export const now = (): number => Date.now()\n',
  'src/platform/defect.ts': "export const f = (): never => {\n  throw new Error('a defect')\n}\n",
  'src/cli/print.ts': "console.log('')\n",
  'src/kernel/oracle.test.ts':
    "import { expect, it } from 'vitest'\nit('compares', () => expect(new Date(0).getTime()).toBe(0))\n",
  'plain.config.ts': 'export default { a: 1 }\n',
}

/** Lints the sandbox with the project's own configuration and lists silent bans and false alarms. */
export async function probeLint() {
  const sandbox = openSandbox(['eslint.config.js', 'tsconfig.base.json', 'tsconfig.json', 'package.json'])
  try {
    sandbox.linkInstalledPackages()
    for (const [, path, text] of PROBES) sandbox.plant(path, text)
    for (const [path, text] of Object.entries(INNOCENT)) sandbox.plant(path, text)
    const results = await new ESLint({ cwd: sandbox.folder }).lintFiles(['src', 'scripts', 'plain.config.ts'])
    const said = new Map(
      results.map(({ filePath, messages }) => [
        relative(sandbox.folder, filePath),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ]),
    )
    const problems = PROBES.filter(([rule, path]) => !said.get(path)?.includes(rule)).map(
      ([rule, path]) => `rule ${rule} is silent about ${path} (${said.get(path)?.join(', ') ?? 'not linted'})`,
    )
    for (const path of Object.keys(INNOCENT)) {
      const messages = said.get(path)
      if (messages === undefined) problems.push(`${path} is not linted`)
      else if (messages.length > 0) problems.push(`${path} is right, yet: ${messages.join(', ')}`)
    }
    return { count: PROBES.length + Object.keys(INNOCENT).length, problems }
  } finally {
    sandbox.close()
  }
}
