/** These come as ES modules only, most of them under sanitize-html; jest needs them as CommonJS. */
const MODULES =
  '(@noble/ciphers|@noble/hashes|qr|htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities)'

const transform = {
  [`/node_modules/${MODULES}/.+\\.js$`]: ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  '\\.(ts|tsx|mts)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
}

const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!${MODULES}/)`],
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
}

/** What measures or kills has the machine to itself. */
const LOADS = ['kills', 'places', 'pushes', 'sizes'].map((folder) => `<rootDir>/e2e/${folder}/`)

const builtProduct = {
  ...shared,
  globalSetup: '<rootDir>/e2e/product/prepare.ts',
  globalTeardown: '<rootDir>/e2e/product/clearAway.ts',
}

/** What sends thousands, kills processes or plays hundreds of tournaments, and takes seconds: not in the inner loop. */
const LONG = '.long.test.ts'

const ofSources = {
  ...shared,
  // The desk's components are drawn without a browser: antd as CommonJS, no styles, and no Taro but what a test sets.
  moduleNameMapper: {
    '^antd/es/(.*)$': 'antd/lib/$1',
    '\\.s?css$': '<rootDir>/scripts/noStyles.json',
    '^@tarojs/taro$': '<rootDir>/scripts/noTaro.json',
  },
  testMatch: ['<rootDir>/{src,cloudfunctions,localcloud,standin,workbench,scripts}/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/scripts/histories/seeded.ts'],
}

/**
 * The same tests in groups that share their modules (`scripts/together.mjs` writes the groups), for runs of all of them:
 * loading the modules anew for each file took more than half of the time.
 */
const inGroups = {
  ...ofSources,
  displayName: 'together',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/(?!together)'],
  testMatch: ['<rootDir>/.cache/together/*.test.js'],
}

/** `rules` and `long` need only the sources; `loads` and `journeys` need the built product, and most of them a browser. */
export default {
  // No test is decided by how busy the machine is: this ends what hangs.
  testTimeout: 900_000,
  projects: [
    { ...ofSources, displayName: 'rules', testPathIgnorePatterns: ['/node_modules/', LONG.replaceAll('.', '\\.')] },
    {
      ...ofSources,
      displayName: 'long',
      testMatch: [`<rootDir>/{src,cloudfunctions,localcloud,standin,workbench,scripts}/**/*${LONG}`],
    },
    inGroups,
    { ...builtProduct, displayName: 'loads', testMatch: LOADS.map((folder) => `${folder}**/*.test.ts`) },
    {
      ...builtProduct,
      displayName: 'journeys',
      testMatch: ['<rootDir>/e2e/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...LOADS],
    },
  ],
}
