import presets from './presets.json'
import type { Counting } from './standings/counting'
import type { Tiebreak } from './standings/tiebreak'

/** 规程预设. What a published regulation says of ranking and of pairing (sources: table 1.1 of the rules' collection). */
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
