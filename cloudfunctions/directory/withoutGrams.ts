/** An entry without its search key and page key, which stay in the cloud. */
export function withoutGrams<Entry extends { grams: string[]; pageKey: string }>(entry: Entry) {
  const { grams: _grams, pageKey: _pageKey, ...card } = entry
  return card
}
