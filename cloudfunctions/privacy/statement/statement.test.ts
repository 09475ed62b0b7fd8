import { createHash } from 'node:crypto'
import { STATEMENT_VERSION } from '#shared/privacy/statementVersion'
import interfaces from '../../../src/platform/privacy/privateInterfaces.json'
import { answered } from '../../testing/answered'
import { aStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { aPerson, asking, NOON } from '../../testing/factories'
import { statement, statements } from './statement'

/** What the words of each version come to. A line is added with a new version, and none is ever changed. */
const DIGESTS: Record<number, string> = {
  1: 'dd93481501110d1c',
  2: '6c9ff5c24169c056',
  3: 'eac4cfbcc103ca4b',
  4: '358da35d033feed3',
  5: 'dcdda9a4daf1ab31',
  6: '4c524bd40a4db393',
  7: '6d51a7ff52aa98f6',
  8: '1ab960e4f3dbc61d',
  9: 'ef1b42f775be14f6',
  10: '9529e346872cfc37',
  11: 'e865f5c3f3d8fb0e',
  12: '83412294067272c5',
  13: 'ee799b8bb4e571af',
}

const wordsOf = (version: number) => statements.find((one) => one.version === version)?.parts

describe('the statement', () => {
  test('is a new version whenever a word of it changes, the times of the table included', () => {
    const digestOf = (version: number) =>
      createHash('sha256')
        .update(JSON.stringify(wordsOf(version)))
        .digest('hex')
        .slice(0, 16)
    const found = Object.fromEntries(statements.map(({ version }) => [version, digestOf(version)]))
    expect(found).toEqual(DIGESTS)
  })

  test('keeps every version that there was, with what changed', () => {
    const numbers = statements.map(({ version }) => version)
    expect(numbers).toEqual(Array.from({ length: STATEMENT_VERSION }, (_, index) => STATEMENT_VERSION - index))
    for (const { changes } of statements) expect(changes.length).toBeGreaterThan(0)
  })

  test('names everything that WeChat is asked for', () => {
    const words = JSON.stringify(statement.parts)
    for (const { data } of interfaces) expect(words).toContain(data)
  })

  test('is for everybody, signed in or not, and says what the reader agreed to', async () => {
    const store = await aStore()
    const { person: _nobody, ...nobody } = asking(store, aPerson('Li'))
    const read = answered(await atTheDoor('privacy.statement', {}, { ...nobody, person: undefined }))
    expect(read).toMatchObject({ version: STATEMENT_VERSION, isCurrent: true })
    expect(read.agreed).toBeUndefined()

    const agreed = { version: STATEMENT_VERSION, at: NOON }
    const own = answered(await atTheDoor('privacy.statement', {}, asking(store, aPerson('Li', { agreed }))))
    expect(own.agreed).toEqual(agreed)
    expect(own.newToReader).toBeUndefined()
    const before = { version: 0, at: NOON }
    const late = answered(await atTheDoor('privacy.statement', {}, asking(store, aPerson('Li', { agreed: before }))))
    expect(late.newToReader).toEqual(
      statements.filter(({ isMaterial }) => isMaterial).flatMap(({ changes }) => changes)
    )
  })
})
