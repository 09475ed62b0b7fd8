import { invoke } from '#server/invoke'
import { readWake, signWake } from '../agenda/feature'

/** A person waits for it: a cold function loads its typefaces within two seconds. */
const TIMEOUT_MS = 15_000

const DRAW = 'draw '

/** Has the function that draws make a picture that is written down. One that cannot be reached leaves it undrawn. */
export async function askDrawing(pictureId: string): Promise<void> {
  const call = signWake(`${DRAW}${pictureId}`, Date.now())
  if (!call) return
  await invoke('drawing', call, TIMEOUT_MS).catch((error) => console.error(`${pictureId} was not drawn:`, error))
}

/** The picture that another function asks for; nothing when this was not signed by one of ours. */
export function readDrawing(event: unknown, now: number): string | undefined {
  const row = readWake(event, now)
  return row?.startsWith(DRAW) ? row.slice(DRAW.length) : undefined
}
