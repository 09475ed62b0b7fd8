import { rmSync } from 'node:fs'

/** After the last test of a run: the folder that was copied from goes. */
export default function clearAway(): void {
  if (process.env.SEEDED_DIR) rmSync(process.env.SEEDED_DIR, { recursive: true, force: true })
}
