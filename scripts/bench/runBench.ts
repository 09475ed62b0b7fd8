import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figure'
import { measureHostile } from './hostile/measureHostile'
import { measureAgenda } from './measureAgenda'
import { measureBackup } from './measureBackup'
import { measureBundles } from './measureBundles'
import { measureCallback } from './measureCallback'
import { measureCompetitions } from './measureCompetitions'
import { measureEndings } from './measureEndings'
import { measureFeed } from './measureFeed'
import { measureFollowers } from './measureFollowers'
import { measureGreatPush } from './measureGreatPush'
import { measureIndex } from './measureIndex'
import { measureNaive } from './measureNaive'
import { measureReceipts } from './measureReceipts'
import { measureRush } from './measureRush'
import { measureSealing } from './measureSealing'
import { measureSearch } from './measureSearch'
import { measureSending } from './measureSending'
import { measureSheets } from './measureSheets'

const measures = [
  measureBundles,
  measureIndex,
  measureFeed,
  measureSearch,
  measureReceipts,
  measureFollowers,
  measureSheets,
  measureCallback,
  measureHostile,
  measureNaive,
  measureRush,
  measureSealing,
  measureAgenda,
  measureBackup,
  measureEndings,
  measureSending,
  measureGreatPush,
  measureCompetitions,
]

/** Measures one thing after the other, prints a table, and keeps it as JSON. Figures are compared, never asserted. */
export async function runBench(root: string): Promise<void> {
  const figures: Figure[] = []
  for (const measure of measures) {
    const fresh = await measure(root)
    figures.push(...fresh)
    for (const { what, value, unit, note } of fresh)
      console.log(`${what.padEnd(44)} ${value} ${unit}${note ? `  (${note})` : ''}`)
  }
  const folder = join(root, '.cache')
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, at: new Date().toISOString() }
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, figures }, undefined, 2)}\n`)
  console.log('\n已写入 .cache/bench.json')
}
