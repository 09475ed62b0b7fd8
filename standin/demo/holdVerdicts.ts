import type { Suggest, World } from '../world'

/** Holds WeChat's verdicts on pictures back, or lets them go: as they are, or all as `suggest`. */
export function holdVerdicts(
  world: World,
  { held, suggest }: { held: boolean; suggest?: Suggest | undefined }
): object {
  const kept = world.heldVerdicts ?? []
  world.heldVerdicts = held ? kept : undefined
  if (!held) for (const tell of kept) tell(suggest)
  return { held: held ? kept.length : 0 }
}
