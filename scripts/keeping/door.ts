import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** Where the running product can be asked for what only its owner may have; who may read the folder may read this. */
const Door = v.object({ url: v.string(), secretId: v.string() })
export type OwnersDoor = v.InferOutput<typeof Door>

export function writeDoor(dataDir: string, { url, secretId }: OwnersDoor): void {
  // Of another mode it might be read while it is written.
  rmSync(doorOf(dataDir), { force: true })
  writeFileSync(doorOf(dataDir), JSON.stringify({ url, secretId }), { mode: 0o600 })
}

export function removeDoor(dataDir: string): void {
  rmSync(doorOf(dataDir), { force: true })
}

/** Nothing when nobody serves this folder; one that was killed may have left it behind. */
export function readDoor(dataDir: string): OwnersDoor | undefined {
  try {
    const read = v.safeParse(Door, JSON.parse(readFileSync(doorOf(dataDir), 'utf8')))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

function doorOf(dataDir: string): string {
  return join(dataDir, 'door.json')
}
