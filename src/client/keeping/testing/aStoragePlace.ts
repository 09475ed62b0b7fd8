import type { StoragePlace } from '../storagePlace'

/** A phone's storage in memory, with room for `room` keys. */
export function aStoragePlace(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, unknown>()
  const place: StoragePlace = {
    get: async (key) => kept.get(key),
    async put(key, value) {
      if (!kept.has(key) && kept.size >= room) return false
      kept.set(key, structuredClone(value))
      return true
    },
    drop: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  }
  return { place, kept }
}
