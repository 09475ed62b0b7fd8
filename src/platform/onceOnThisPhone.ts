import { storage } from './storage'

/** Runs for the first time that this phone sees `key`, and never again; what fails is tried another time. */
export async function onceOnThisPhone(key: string, run: () => Promise<boolean>): Promise<void> {
  if (await storage.get(key)) return
  if (await run()) await storage.put(key, true)
}
