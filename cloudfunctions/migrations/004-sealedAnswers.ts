import type { Sealing } from '#server/sealing/sealing'
import { _ } from '#server/store/command'
import { type Rewriting, rewriteRows } from '#server/store/rewriteRows'
import type { Row, Rows } from '#server/store/rows'
import { isRecord } from '#shared/isRecord'
import type { Migration } from './migration'

/** Seals the answers of registrations, which stood there in plain; functions deployed before find them empty. */
export const sealedAnswers: Migration = {
  name: 'sealedAnswers',
  run: (rows: Rows, sealing) => rewriteRows(rows, 'registrations', (row) => sealed(row, sealing)),
}

/** Seals answers only while they are those that were read; what is written later in plain is sealed by the night. */
function sealed({ _id, answers, answeredRev }: Row, sealing: Sealing): Rewriting | undefined {
  const count = isRecord(answers) ? Object.keys(answers).length : 0
  if (count === 0) return undefined
  const given = answeredRev === undefined ? {} : { rev: answeredRev }
  return {
    set: {
      answers: {},
      sealed: { ...sealing.seal(JSON.stringify(answers), `registrations/${_id}`), count, ...given },
    },
    onlyIf: { answers: _.eq(answers), answeredRev: answeredRev ?? null },
  }
}
