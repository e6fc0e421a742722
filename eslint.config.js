import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/*
 * Zero warnings: `npm run lint` fails on any. Comments that switch a rule off are not honoured (`noInlineConfig`);
 * an exception is a file pattern below, with its reason. `npm run probes` plants a violation for each ban.
 */

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts']
const PURE = ['src/kernel/**/*.ts', 'src/law/**/*.ts', 'src/modules/*/domain/**/*.ts']

/** The only places for a type assertion: where a checked string or number becomes a branded one. */
const BRAND_CONSTRUCTORS = ['**/brand.ts', 'src/kernel/civil-date.ts']

const SUITE = '/^(describe|it|test|suite|bench)$/'
const LIMITED = '/^(only|skip|todo|skipIf|runIf|fails)$/'
const WHOLE_SUITE = 'Every test runs, always: no only, skip, todo, fails or conditional variants.'

const everywhere = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name; a default export loses the name at each import.',
  },
  { selector: `MemberExpression[object.name=${SUITE}][property.name=${LIMITED}]`, message: WHOLE_SUITE },
  { selector: `MemberExpression[object.object.name=${SUITE}][property.name=${LIMITED}]`, message: WHOLE_SUITE },
  { selector: `MemberExpression[object.name=${SUITE}] > Literal[value=${LIMITED}]`, message: WHOLE_SUITE },
  {
    selector: `CallExpression[callee.name=${SUITE}] > ObjectExpression > Property[key.name=${LIMITED}]`,
    message: WHOLE_SUITE,
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002F(?!.*\\.(ts|tsx|js|mjs|cjs|json|css)$)/]',
    message: 'A path ends with its extension (./result.ts).',
  },
  {
    selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|hoisted)$/]',
    message: 'No module mocking: give the function its collaborators as arguments.',
  },
]

const pure = [
  {
    selector: 'ThrowStatement',
    message: 'An expected refusal is a Result value (src/kernel/result.ts); nothing is thrown here.',
  },
]

/** Rules of ESLint itself that neither the compiler nor typescript-eslint covers. */
const core = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-constant-condition': 'error',
  'no-constant-binary-expression': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty-character-class': 'error',
  'no-eval': 'error',
  'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-useless-backreference': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
  'prefer-const': 'error',
  'valid-typeof': 'error',
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/', 'data-demo/', 'src/platform/database/generated/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: { ...core, 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Its objection is to [...text]; code points are exactly what a Chinese text is counted in.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: BRAND_CONSTRUCTORS,
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never', arrayLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...pure],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Dates are civil dates (src/kernel/civil-date.ts); today comes in as an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The pure parts decide the same way every time.' },
        { object: 'globalThis', property: 'Date', message: 'Dates are civil dates; today comes in as an argument.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      // Vitest types its asymmetric matchers (expect.any, expect.objectContaining) as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // The command line and the tools print for a living.
    files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    // These tools look for a default export.
    files: ['*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable', require: 'readonly' },
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
)
