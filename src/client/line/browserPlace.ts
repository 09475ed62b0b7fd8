import type { TokenPlace } from './makeSession'

/**
 * Where a browser keeps a token: in a window of its own for the whole browser, so that every tab is signed in; in one of
 * the demonstration's frames, each of them somebody else, until its window closes.
 */
export function browserPlace(name: string): TokenPlace {
  return () => {
    const frame = frameHere()
    return { store: frame ? window.sessionStorage : window.localStorage, key: `${name}:${frame ?? 'own'}` }
  }
}

/** The name of the demonstration's frame that this runs in. */
function frameHere(): string | undefined {
  return new URLSearchParams(window.location.search).get('frame') || window.name || undefined
}
