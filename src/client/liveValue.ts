import { useSyncExternalStore } from 'react'

/** One value that several screens watch. */
export interface LiveValue<Value> extends Watched<Value> {
  set: (value: Value) => void
}

export interface Watched<Value> {
  get: () => Value
  watch: (listener: () => void) => () => void
}

export function liveValue<Value>(first: Value): LiveValue<Value> {
  let current = first
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      current = value
      for (const listener of listeners) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useLive<Value>(live: Watched<Value>): Value {
  return useSyncExternalStore(live.watch, live.get, live.get)
}
