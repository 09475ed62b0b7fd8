import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { receiptsContract } from '#shared/receipts/contract'
import { confirmReceipt } from './confirmReceipt'
import { exportReceipts } from './exportReceipts'
import { listReceipts } from './listReceipts'
import { noteReceipt } from './noteReceipt'
import { nudgeChairs } from './nudgeChairs'
import { openReceipts } from './openReceipts'
import { listOwnNotices } from './own/listOwnNotices'
import { listOwnReceipts } from './own/listOwnReceipts'
import { openOwnNotice } from './own/openOwnNotice'

export const receipts: Feature = {
  actions: open(receiptsContract, {
    'receipts.confirm': confirmReceipt,
    'receipts.open': openReceipts,
    'receipts.people': listReceipts,
    'receipts.export': exportReceipts,
    'receipts.note': noteReceipt,
    'receipts.nudge': nudgeChairs,
    'receipts.own': listOwnNotices,
    'receipts.ownBoard': openOwnNotice,
    'receipts.ownPeople': listOwnReceipts,
  }),
  names: async (store, ids) => (await store.articles.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
