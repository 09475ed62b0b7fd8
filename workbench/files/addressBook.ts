import { liveValue } from '#client/liveValue'

/** Most files whose addresses the cloud gives at once. */
const AT_ONCE = 50
const FIRST_PAUSE_MS = 2_000
const TRIES = 6
/** Time after which the desk asks again: addresses lapse after an hour or two. */
const GOOD_MS = 50 * 60_000

interface Cloud {
  /** Addresses of the files that the cloud knows; undefined when no answer came. */
  ask: (fileIds: string[]) => Promise<Record<string, string> | undefined>
  /** Runs after a pause, so that the files of one screen are asked for together. */
  later: (run: () => void, ms: number) => void
}

/** Addresses of the cloud's files, asked for by fifty and once for all that a screen shows. */
export function addressBook({ ask, later }: Cloud) {
  const known = liveValue<ReadonlyMap<string, string>>(new Map())
  const wanted = new Set<string>()

  function want(fileId: string) {
    if (wanted.size === 0) later(askForAll, 0)
    wanted.add(fileId)
  }

  function askForAll() {
    const fileIds = [...wanted]
    wanted.clear()
    for (let from = 0; from < fileIds.length; from += AT_ONCE) askFor(fileIds.slice(from, from + AT_ONCE))
  }

  async function askFor(fileIds: string[], tries = 1) {
    const addresses = await ask(fileIds)
    if (addresses) return learn(addresses)
    if (tries < TRIES) later(() => askFor(fileIds, tries + 1), FIRST_PAUSE_MS * 2 ** (tries - 1))
  }

  function learn(addresses: Record<string, string>) {
    known.set(new Map([...known.get(), ...Object.entries(addresses)]))
    later(() => forget(Object.keys(addresses)), GOOD_MS)
  }

  function forget(fileIds: string[]) {
    known.set(new Map([...known.get()].filter(([fileId]) => !fileIds.includes(fileId))))
  }

  return { known, want, learn }
}
