import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { seeds } from './seeds'

const cloud = resolve(__dirname, '../../cloudfunctions')

/** Features whose rows come of use alone, or that have none. */
const WITHOUT = {
  account: 'WeChat is asked what the accounts may do',
  agenda: 'features promise their own work',
  callbacks: 'WeChat, or its stand-in, pushes them',
  checks: 'verdicts of WeChat',
  desk: 'who writes just now is gone after a minute',
  delivery: 'the pace of calls to WeChat',
  family: 'people write their own down, and seal it',
  imports: 'what was brought in is remembered for a day',
  pictures: 'drawn when somebody asks for one',
  privacy: 'people agree, or leave, by themselves; those of the demonstration have agreed',
  followers: 'the night’s walk over the account reads them',
  screens: 'whoever runs an event gives a link for its hall; its secret is kept nowhere',
  tasks: 'made of what waits in the other features',
}

test('every feature of the cloud that keeps something has demonstration data, or a reason why not', () => {
  const keeping = readdirSync(cloud, { recursive: true }).flatMap(
    (path) => /^(\w+).collections\.ts$/.exec(`${path}`)?.[1] ?? []
  )
  expect([...Object.keys(seeds), ...Object.keys(WITHOUT)].sort()).toEqual([...new Set([...keeping, 'receipts'])].sort())
})
