import { openTypefaces } from '../drawing/setting/typefaces'
import { readRuns, unprintable, writeRuns } from './letters'
import letters from './letters.json'

const BASIC_PLANE = 0x10000

test('the list holds what both typefaces of certificates have, and nothing else', () => {
  const { song, songBold } = openTypefaces()
  const codes = Array.from({ length: BASIC_PLANE }, (_, code) => code).filter((code) => {
    const character = String.fromCodePoint(code)
    return song.has(character) && songBold.has(character)
  })
  expect(codes.length).toBeGreaterThan(6000)
  expect(letters.runs).toBe(writeRuns(codes))
  expect([...readRuns(letters.runs)]).toEqual(codes)
})

test.each([
  ['王示例', []],
  ['张𬱖', ['𬱖']],
  ['阿卜杜·示例', []],
  ['李 示例😀', []],
])('of the name %s these letters are missing: %j', (name, missing) => {
  expect(unprintable(name)).toEqual(missing)
})
