import type { Leaver } from '#server/retention/leaver'

/** Favourites are nobody else's business: they go. */
export const leaveFavourites: Leaver = {
  async forGood({ favourites }, { id: personId }) {
    await favourites.remove({ personId })
    return false
  },
}
