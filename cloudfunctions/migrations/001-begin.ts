import type { Migration } from './migration'

/** The shapes of the first day need no change; from here on the data says which version it has. */
export const begin: Migration = {
  name: 'begin',
  run: async () => {},
}
