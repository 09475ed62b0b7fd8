import { rmSync } from 'node:fs'

/** Deletes the folder that the products were copied from, after the last test of a run. */
export default function clearAway(): void {
  if (process.env.SEEDED_DIR) rmSync(process.env.SEEDED_DIR, { recursive: true, force: true })
}
