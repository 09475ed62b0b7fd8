/** A test that needs a browser; where none runs it is skipped, and counted as such. */
export const inBrowser = process.env.BROWSER ? test : test.skip
