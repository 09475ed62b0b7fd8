import { storage } from './storage'

/** Runs once for each `key` on this phone; a run that fails is tried another time. */
export async function onceOnThisPhone(key: string, run: () => Promise<boolean>): Promise<void> {
  if (await storage.get(key)) return
  if (await run()) await storage.put(key, true)
}
