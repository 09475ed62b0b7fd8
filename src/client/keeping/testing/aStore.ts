/** The storage of a browser; a full one takes nothing more. */
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
