import type { Sealing } from '#server/sealing/sealing'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { UnionEvent } from '#shared/events/event'
import { lookUp } from '#shared/lookUp'
import { openAnswers } from '../answers/sealedAnswers'
import type { StoredRegistration } from '../storedRegistration'

/**
 * 名册里没有的同事. Questions of the row whose answer names somebody whom the roster of the same enterprise does not have. Asked
 * of rows that may be read alone, so that nobody learns from it who works elsewhere; an event without such a question reads nothing.
 */
export async function readStrangers(
  { members }: Pick<Store, 'members'>,
  sealing: Sealing,
  { questions }: UnionEvent,
  { rows, mayRead }: { rows: StoredRegistration[]; mayRead: (row: StoredRegistration) => boolean }
): Promise<(row: StoredRegistration) => string[]> {
  const asked = questions.filter(({ kind, sensitive }) => kind === 'colleague' && !sensitive)
  const named = asked.length === 0 ? [] : rows.filter(mayRead).flatMap((row) => namesIn(row, sealing, asked))
  if (named.length === 0) return () => []
  const where = {
    enterpriseId: _.in([...new Set(named.map(({ enterpriseId }) => enterpriseId))]),
    name: _.in([...new Set(named.map(({ name }) => name))]),
    standing: _.neq('left' as const),
  }
  const known = new Set((await members.listAll({ where, fields: ['enterpriseId', 'name'] })).map(keyOf))
  const strangers = new Map<string, string[]>()
  for (const one of named)
    if (!known.has(keyOf(one))) strangers.set(one.row, [...(strangers.get(one.row) ?? []), one.question])
  return ({ id }) => strangers.get(id) ?? []
}

function namesIn(row: StoredRegistration, sealing: Sealing, asked: UnionEvent['questions']) {
  const opened = openAnswers(sealing, row)
  return asked.flatMap(({ id: question }) => {
    const name = (opened.ok && lookUp(opened.value, question)) || ''
    return name ? [{ row: row.id, question, name, enterpriseId: row.enterpriseId }] : []
  })
}

function keyOf({ enterpriseId, name }: { enterpriseId: string; name: string }): string {
  return `${enterpriseId} ${name}`
}
