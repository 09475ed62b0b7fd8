import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newKey, writeKeyRing } from '../../cloudfunctions/server/sealing/keyRing'
import { chooseKeys } from './chooseKeys'
import { keyFileOf, keysFor, keysOf, readKeyFile, writeKeyFile } from './keyFile'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const [ours, older, strange] = [newKey(), newKey(), newKey()]
const place = (name: string) => join(home, name)

test('a key file is read as it was written, for its owner alone, and leaves nothing beside it', () => {
  writeKeyFile(place('keys.json'), [ours, older])
  expect(readKeyFile(place('keys.json'))).toEqual([ours, older])
  expect(statSync(place('keys.json')).mode & 0o777).toBe(0o600)
  expect(readdirSync(home)).toEqual(['keys.json'])
})

test('the line of the variable is a key file too, and what is neither is refused', () => {
  writeFileSync(place('line'), `${writeKeyRing([ours, older])}\n`)
  expect(readKeyFile(place('line'))).toEqual([ours, older])
  for (const text of ['', '{}', '{"keys":[]}', 'secret', '{"keys":[{"id":"00000000","key":"00"}]}']) {
    writeFileSync(place('other'), text)
    expect(() => readKeyFile(place('other'))).toThrow('读不懂，或者抄错了字')
  }
})

test('a folder gets its first key once', () => {
  expect(keysOf(home)).toEqual([])
  const { keys, areNew } = keysFor(home)
  expect([keys.length, areNew]).toEqual([1, true])
  expect(keysFor(home)).toEqual({ keys, areNew: false })
})

describe('the keys for a backup', () => {
  const use = new Map([
    [ours.id, 3],
    [older.id, 2],
  ])
  const choose = (given: typeof ours | undefined, own: typeof ours | undefined, needed = use) => {
    if (given) writeKeyFile(place('given.json'), [given])
    if (own) writeKeyFile(keyFileOf(home), [own])
    return chooseKeys(needed, { keysFile: given && place('given.json'), dataDir: home })
  }

  test('are those of the file and of the folder, as far as they fit, and it is told what they do not open', () => {
    expect(choose(ours, older)).toEqual({ ring: [ours, older], lacking: { ids: [], rows: 0 } })
    expect(choose(ours, strange)).toEqual({ ring: [ours], lacking: { ids: [older.id], rows: 2 } })
    expect(choose(undefined, strange)).toEqual({ ring: [], lacking: { ids: [ours.id, older.id].sort(), rows: 5 } })
  })

  test('are refused where somebody names a file and none of its keys fits', () => {
    expect(() => choose(strange, ours)).toThrow(/^密钥不对，什么也没有改/)
  })

  test('are any where nothing is sealed yet, and none where a damaged folder has none', () => {
    expect(choose(strange, undefined, new Map()).ring).toEqual([strange])
    writeFileSync(keyFileOf(home), 'spoilt')
    expect(choose(undefined, undefined).ring).toEqual([])
  })
})
