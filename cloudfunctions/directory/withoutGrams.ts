/** What stays in the cloud: search keys, the page key, and what has still to follow a move. */
interface Inner {
  grams: string[]
  spelt?: string
  pageKey: string
  partedFrom?: object
}

/** An entry without what stays in the cloud. */
export function withoutGrams<Entry extends Inner>(entry: Entry) {
  const { grams: _grams, spelt: _spelt, pageKey: _pageKey, partedFrom: _partedFrom, ...card } = entry
  return card
}
