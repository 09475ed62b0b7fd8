import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureActions } from './actions/measureActions'
import { measureAfterwards } from './checkin/measureAfterwards'
import { measureDoors } from './checkin/measureDoors'
import { measureCompetitions } from './competitions/measureCompetitions'
import { measurePlayed } from './competitions/measurePlayed'
import type { Figure } from './figure'
import { measureForms } from './forms/measureForms'
import { measureGrowth, measureTenfold } from './growth/measureGrowth'
import { measureHostile } from './hostile/measureHostile'
import { measureDraw } from './lottery/measureDraw'
import { measureAgenda } from './measureAgenda'
import { measureBackup } from './measureBackup'
import { measureBundles } from './measureBundles'
import { measureCallback } from './measureCallback'
import { measureCases } from './measureCases'
import { measureEndings } from './measureEndings'
import { measureFeed } from './measureFeed'
import { measureFollowers } from './measureFollowers'
import { measureGreatPush } from './measureGreatPush'
import { measureIndex } from './measureIndex'
import { measureNaive } from './measureNaive'
import { measurePackage } from './measurePackage'
import { measurePictures } from './measurePictures'
import { measureReceipts } from './measureReceipts'
import { measureRush } from './measureRush'
import { measureSending } from './measureSending'
import { measureSheets } from './measureSheets'
import { measureGround } from './roster/measureGround'
import { measureMembers } from './roster/measureMembers'
import { measurePages } from './roster/measurePages'
import { measureRegister } from './roster/measureRegister'
import { measureFirstArticle } from './screens/measureFirstArticle'
import { measureLongPaste } from './screens/measureLongPaste'
import { measureSealing } from './sealing/measureSealing'
import { measureFind } from './searching/measureFind'
import { measureSearch } from './searching/measureSearch'
import { measureBoard } from './signUps/measureBoard'
import { measureBook } from './signUps/measureBook'
import { measureRotation } from './signUps/measureRotation'
import { measureStock } from './signUps/measureStock'
import { measureTeams } from './signUps/measureTeams'

const measures = [
  measureBundles,
  measurePackage,
  measureIndex,
  measureActions,
  measureFeed,
  measureFirstArticle,
  measureLongPaste,
  measureSearch,
  measureFind,
  measureMembers,
  measureRegister,
  measurePages,
  measureGround,
  measureReceipts,
  measureCases,
  measureDoors,
  measureAfterwards,
  measureFollowers,
  measureSheets,
  measurePictures,
  measureCallback,
  measureHostile,
  measureNaive,
  measureRush,
  measureBook,
  measureBoard,
  measureTeams,
  measureStock,
  measureDraw,
  measureRotation,
  measureForms,
  measureSealing,
  measureAgenda,
  measureBackup,
  measureEndings,
  measureSending,
  measureGreatPush,
  measureCompetitions,
  measurePlayed,
]

/** Measured only when it is asked for: the folders alone take minutes to grow. */
const long = [measureGrowth, measureTenfold]

/**
 * Measures one thing after the other, prints a table, and keeps it as JSON. Figures are compared, never asserted.
 * `asked` names the measures that are wanted, such as `package`; all of them without a name.
 */
export async function runBench(root: string, asked: string[] = []): Promise<void> {
  const wanted =
    asked.length === 0
      ? measures
      : [...measures, ...long].filter(({ name }) => asked.some((each) => isNamed(name, each)))
  const figures: Figure[] = []
  for (const measure of wanted) {
    const fresh = await measure(root)
    figures.push(...fresh)
    for (const { what, value, unit, note } of fresh)
      console.log(`${what.padEnd(44)} ${value} ${unit}${note ? `  (${note})` : ''}`)
  }
  if (asked.length > 0) return
  const folder = join(root, '.cache')
  mkdirSync(folder, { recursive: true })
  const machine = { node: process.version, at: new Date().toISOString() }
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, figures }, undefined, 2)}\n`)
  console.log('\n已写入 .cache/bench.json')
}

function isNamed(measure: string, asked: string): boolean {
  return measure.toLowerCase() === `measure${asked.toLowerCase()}`
}
