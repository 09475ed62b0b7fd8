import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Figure } from './figure'

const PUSHES = [
  ['300,000 template messages', '300000', 'single'],
  ['3,000,000 template messages', '3000000', 'single'],
  ['300,000 by mass send', '300000', 'mass'],
  ['3,000,000 by mass send', '3000000', 'mass'],
] as const

/** Measures a push to millions: the sender's memory, and the time under WeChat's quotas (simulated, with real code). */
export async function measureGreatPush(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [what, people, kind] of PUSHES) {
    const script = join(__dirname, 'greatPush.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, people, kind])
    const { peakMb, seconds } = JSON.parse(stdout) as { peakMb: number; seconds: number }
    figures.push({ what, value: peakMb, unit: 'MB', note: `${timeText(seconds)} under WeChat’s quotas` })
  }
  return figures
}

function timeText(seconds: number): string {
  if (seconds < 3600) return `${(seconds / 60).toFixed(1)} min`
  return seconds < 2 * 86_400 ? `${(seconds / 3600).toFixed(0)} h` : `${(seconds / 86_400).toFixed(1)} days`
}
