import { liveValue } from '#client/liveValue'

/** As many as the cloud opens at once. */
const AT_ONCE = 50
const FIRST_PAUSE_MS = 2_000
const TRIES = 6
/** Addresses lapse after an hour or two; the desk asks again before that. */
const GOOD_MS = 50 * 60_000

interface Cloud {
  /** The addresses that it knows; nothing when the answer did not come. */
  ask: (fileIds: string[]) => Promise<Record<string, string> | undefined>
  /** Later, so that what one screen wants is asked for together. */
  later: (run: () => void, ms: number) => void
}

/** Where the files of the cloud can be looked at; asked for once for all that a screen shows, by fifty. */
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
