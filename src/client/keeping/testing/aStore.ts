/** A browser's storage in memory; a full one refuses every write. */
export function aStore({ full = false } = {}) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, text: string) {
      if (full) throw new Error('QuotaExceededError')
      kept.set(key, text)
    },
  }
}
