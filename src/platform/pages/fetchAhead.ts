import { paths } from './paths'

/** Pages that most taps on a tab lead to. */
const NEXT: string[] = [paths.article, paths.event, paths.register, paths.find]

/** Fetches the files of the likely next pages at the first touch, when nothing of the first page waits any more. */
export function fetchAhead(): void {
  const fetchAll = async () => {
    for (const route of window.__taroAppConfig?.routes ?? []) if (NEXT.includes(route.path)) await load(route)
  }
  window.addEventListener('pointerdown', fetchAll, { once: true, passive: true })
  window.addEventListener('scroll', fetchAll, { once: true, passive: true, capture: true })
}

type Route = NonNullable<Window['__taroAppConfig']>['routes'][number]

/** A file that does not come now comes with its page, or is said aloud then. */
async function load(route: Route) {
  try {
    await route.load()[0]
  } catch {
    // Nothing is lost.
  }
}
