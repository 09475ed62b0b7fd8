import { randomUUID } from 'node:crypto'
import type { ActionName } from '#shared/api'
import type { Store } from './store'

/** 操作记录. Who did what to which thing; added to, never changed. */
export interface LogLine {
  id: string
  at: number
  personId: string
  action: ActionName
  subject: string
  remark?: string
}

export async function writeLog(store: Store, line: Omit<LogLine, 'id'>): Promise<void> {
  await store.log.add({ id: randomUUID(), ...line })
}
