import { randomUUID } from 'node:crypto'
import type { Store } from '#server/store'

interface Handed {
  action: 'register.assign' | 'register.handOver'
  rows: { id: string; officer?: string }[]
  /** Name of who has them now; empty for nobody. */
  to: string
  personId: string
  at: number
}

/** A line for each row that went to another officer, so that its own history tells of it. */
export async function noteHandings({ log }: Store, { action, rows, to, personId, at }: Handed): Promise<void> {
  const lines = rows.map(({ id, officer }) => ({
    ...{ id: randomUUID(), at, personId, action, subject: id },
    remark: `责任干部：${officer || '没有'} → ${to || '没有'}`,
  }))
  if (lines.length > 0) await log.addMany(lines)
}
