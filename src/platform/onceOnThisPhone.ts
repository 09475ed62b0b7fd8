import { recall, remember } from './storage'

/** Runs for the first time that this phone sees `key`, and never again; what fails is tried another time. */
export async function onceOnThisPhone(key: string, run: () => Promise<boolean>): Promise<void> {
  if (await recall(key)) return
  if (await run()) await remember(key, true)
}
