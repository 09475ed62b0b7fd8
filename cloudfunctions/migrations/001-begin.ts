import type { Migration } from './migration'

/** Changes no row; from this migration on the data says which version it has. */
export const begin: Migration = {
  name: 'begin',
  run: async () => {},
}
