export type SoundTone = 'good' | 'warn' | 'bad'

/** One note: its pitch in hertz, and when it begins and ends, in seconds. */
interface Note {
  hertz: number
  from: number
  until: number
}

/** Heard apart without looking: one high note, two of middle height, two low and long ones. */
export const tones: Record<SoundTone, readonly Note[]> = {
  good: [{ hertz: 880, from: 0, until: 0.15 }],
  warn: [
    { hertz: 587, from: 0, until: 0.12 },
    { hertz: 587, from: 0.2, until: 0.32 },
  ],
  bad: [
    { hertz: 220, from: 0, until: 0.3 },
    { hertz: 196, from: 0.36, until: 0.7 },
  ],
}
