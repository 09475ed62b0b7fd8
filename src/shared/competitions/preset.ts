import presets from './presets.json'
import type { Counting } from './standings/counting'
import type { Tiebreak } from './standings/tiebreak'

/** 规程预设. The settings of a published regulation for ranking and pairing. */
export interface Preset {
  name: string
  tiebreaks: Tiebreak[]
  counting?: Partial<Counting>
  rules?: { avoidSameUnitRounds?: number[]; absencesUntilOut?: number }
}

export const PRESET_IDS = Object.keys(presets) as (keyof typeof presets)[]
export type PresetId = (typeof PRESET_IDS)[number]

export function presetOf(id: PresetId): Preset {
  return (presets as Record<PresetId, Preset>)[id]
}
