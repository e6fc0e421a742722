import { join } from 'node:path'
import ts from 'typescript'
import { openSandbox } from './sandbox.mjs'

/** What Node and browsers offer and the pure parts must not see: each line alone has to be a compile error. */
const FORBIDDEN = {
  process: 'export const used = process.env',
  buffer: 'export const used = Buffer.from([])',
  fetch: "export const used = fetch('/')",
  console: "console.log('')",
  document: 'export const used = document.title',
  window: 'export const used = window.name',
  'set-timeout': 'setTimeout(() => undefined, 1)',
  'node-fs': "import { readFileSync } from 'node:fs'\nexport const used = readFileSync",
  'plain-fs': "import { readFileSync } from 'fs'\nexport const used = readFileSync",
}

/** "Cannot find name" and "cannot find module", with and without the advice to change lib or to install types. */
const NOT_FOUND = [2304, 2307, 2552, 2580, 2584, 2591]

const ALLOWED = "export const used = new Map([['一', 1]]).size + [3, 1, 2].toSorted()[0]!\n"
const FOLDERS = ['src/kernel', 'src/law', 'src/modules/request/domain', 'src/modules/annual-report/domain/reading']

/** Compiles the sandbox as `tsc -p tsconfig.domain.json` would, and lists the plants that compiled. */
export function probeDomainTypes() {
  const sandbox = openSandbox(['package.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.domain.json'])
  try {
    sandbox.linkInstalledPackages()
    const planted = FOLDERS.flatMap((folder) =>
      Object.entries(FORBIDDEN).map(([name, line]) => ({ path: `${folder}/${name}.ts`, text: `${line}\nexport {}\n` })),
    )
    const fine = FOLDERS.map((folder) => ({ path: `${folder}/fine.ts`, text: ALLOWED }))
    for (const { path, text } of [...planted, ...fine]) sandbox.plant(path, text)

    const file = join(sandbox.folder, 'tsconfig.domain.json')
    const { fileNames, options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(file, ts.sys.readFile).config,
      ts.sys,
      sandbox.folder,
      {},
      file,
    )
    const program = ts.createProgram(fileNames, options)
    const errors = (path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(join(sandbox.folder, path)))
    const seen = (path) => program.getSourceFile(join(sandbox.folder, path)) !== undefined
    const problems = [
      ...[...planted, ...fine]
        .filter(({ path }) => !seen(path))
        .map(({ path }) => `tsconfig.domain.json leaves out ${path}`),
      ...planted
        .filter(({ path }) => seen(path) && !errors(path).some(({ code }) => NOT_FOUND.includes(code)))
        .map(({ path }) => `${path} compiles`),
      ...fine
        .filter(({ path }) => seen(path) && errors(path).length > 0)
        .map(
          ({ path }) =>
            `${path} does not compile: ${ts.flattenDiagnosticMessageText(errors(path)[0].messageText, ' ')}`,
        ),
    ]
    return { count: planted.length + fine.length, problems }
  } finally {
    sandbox.close()
  }
}
