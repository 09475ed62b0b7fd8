/** An entry without its search keys and page key, which stay in the cloud. */
export function withoutGrams<Entry extends { grams: string[]; spelt?: string; pageKey: string }>(entry: Entry) {
  const { grams: _grams, spelt: _spelt, pageKey: _pageKey, ...card } = entry
  return card
}
