import type { World } from '../world'

/** WeChat takes its time with pictures, until it is told to go on. */
export function holdVerdicts(world: World, { held }: { held: boolean }): object {
  const kept = world.heldVerdicts ?? []
  world.heldVerdicts = held ? kept : undefined
  if (!held) for (const tell of kept) tell()
  return { held: held ? kept.length : 0 }
}
