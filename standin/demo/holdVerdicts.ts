import type { Suggest, World } from '../world'

/** WeChat takes its time with pictures until it is told to go on, and then says what it thinks, or what it is told to. */
export function holdVerdicts(
  world: World,
  { held, suggest }: { held: boolean; suggest?: Suggest | undefined }
): object {
  const kept = world.heldVerdicts ?? []
  world.heldVerdicts = held ? kept : undefined
  if (!held) for (const tell of kept) tell(suggest)
  return { held: held ? kept.length : 0 }
}
