/** A test that looks with a browser; where none runs it is skipped, and counted so. */
export const inBrowser = process.env.BROWSER ? test : test.skip
