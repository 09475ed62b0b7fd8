import fc from 'fast-check'

/**
 * Every run of the tests plays the same random histories, so that none is refused for a fault it did not bring; what
 * `npm run histories` finds with other seeds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.HISTORIES ?? 1966) })
