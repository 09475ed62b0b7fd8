import type { Feature } from '#server/feature'

export { openSheet } from './openSheet'

/** What every import of a sheet needs; the imports themselves belong to the features whose things they write. */
export const imports: Feature = { collections: {} }
