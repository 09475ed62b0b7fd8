import { features } from '../../cloudfunctions/features'
import { contracts } from '../../src/shared/contracts'
import { files, isTest, read } from './imports'

const FILES_OF_ONE = 4

const ground = files.filter((file) => /^(src\/shared|cloudfunctions)\/.+\.tsx?$/.test(file) && !isTest(file))
const texts = new Map(ground.map((file) => [file, read(file)]))

/** Files of phone and desk that tell or speak of an action. */
function filesOf(action: string): string[] {
  return ground.filter((file) => texts.get(file)?.includes(`'${action}'`))
}

describe('an action is told in its own feature', () => {
  test.each(Object.keys(contracts))('%s', (action) => {
    const contract = filesOf(action).find((file) => file.endsWith('/contract.ts'))
    const feature = contract?.match(/^src\/shared\/([^/]+)\//)?.[1]
    const told = filesOf(action)
    const elsewhere = told.filter((file) => !file.includes(`/${feature}/`))
    expect({ elsewhere, isBound: told.includes(`cloudfunctions/${feature}/feature.ts`) }).toEqual({
      elsewhere: [],
      isBound: true,
    })
    expect(told.length).toBeLessThanOrEqual(FILES_OF_ONE)
  })

  test('every feature of the list brings something', () => {
    const empty = features.filter((feature) => Object.keys(feature).length === 0)
    expect(empty).toEqual([])
  })
})
