import { randomUUID } from 'node:crypto'
import type { Store } from '../../cloudfunctions/server/store'
import { _ } from '../../cloudfunctions/server/store/command'
import type { Filled } from './watchMemory'

/** Keeps for the desk that the memory is nearly full, with a line in the log; takes it away when it is not. */
export async function noteMemory(store: Store, near: Filled | undefined, at: number): Promise<void> {
  const memory = near ? { ...near, at } : _.remove()
  await store.installation.change({ _id: 'this' }, { memory })
  if (!near) return
  const remark = `用了 ${near.usedMb} MB，最多 ${near.limitMb} MB`
  await store.log.add({
    id: randomUUID(),
    at,
    personId: '',
    action: 'installation.memory',
    subject: '这套系统',
    remark,
  })
}

/** The same for the console, with what can be done. */
export function memoryText({ usedMb, limitMb }: Filled): string {
  return `内存快满了：用了 ${usedMb} MB，最多 ${limitMb} MB。请先备份（npm run backup），再换一台内存大些的机器；一时换不了，可以这样启动：NODE_OPTIONS=--max-old-space-size=${limitMb * 2} npm start`
}
