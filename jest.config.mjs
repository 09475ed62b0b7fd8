/** sanitize-html stands on these, which come as ES modules only; jest needs them as CommonJS. */
const MODULES = '(htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities)'

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

/** `rules` needs only the sources; `whole` needs the built product and a browser. */
export default {
  // No test is decided by how busy the machine is.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/{src,cloudfunctions,localcloud,workbench,scripts}/**/*.test.{ts,tsx}'],
    },
    { ...shared, displayName: 'whole', testMatch: ['<rootDir>/e2e/**/*.test.ts'] },
  ],
}
