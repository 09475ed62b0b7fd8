import type { PersonContext } from '#server/context'
import { noteAlso } from '#server/log/noteAlso'

interface Handing {
  action: 'register.assign' | 'register.handOver'
  rows: { id: string; officer?: string }[]
  /** Name of who has them now; empty for nobody. */
  to: string
}

/** A line for each row that went to another officer, so that its own history tells of it. */
export async function noteHandings(
  { store, person, now }: Pick<PersonContext, 'store' | 'person' | 'now'>,
  { action, rows, to }: Handing
): Promise<void> {
  const things = rows.map(({ id, officer }) => ({
    subject: id,
    remark: `责任干部：${officer || '没有'} → ${to || '没有'}`,
  }))
  await noteAlso(store, { at: now, personId: person.id, action }, things)
}
