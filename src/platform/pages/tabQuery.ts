import { useEffect } from 'react'
import { liveValue, useLive } from '#client/liveValue'

/** What a link to a tab asks for; the platforms open tabs without it. */
const asked = liveValue<{ path: string; params: ReadonlyMap<string, string> } | undefined>(undefined)

/** Notes what an address of a tab asks for, so that the tab can show it. */
export function askTab(url: string): void {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?')
  if (query) asked.set({ path, params: new Map(pairsOf(query)) })
}

/** Runs with what a link to this tab asks for, once for each link. */
export function useTabQuery(path: string, run: (params: ReadonlyMap<string, string>) => void) {
  const now = useLive(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one run for each link
  useEffect(() => {
    if (now?.path !== path) return
    run(now.params)
    asked.set(undefined)
  }, [now])
}

function pairsOf(query: string): [string, string][] {
  return query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [name, decoded(value)]
  })
}

/** A part of an address; as it stands where its escapes are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
