import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { brandsContract } from '#shared/brands/contract'
import { collections } from './collections'
import { listBrands, manageBrands, readBrand } from './listBrands'
import { leaveRecords, ownRecords } from './records/ownRecords'
import { readMeetings, readRecords } from './records/readRecords'
import { showRecord } from './records/showRecord'
import { writeBrand } from './writeBrand'

/** 文体品牌. */
export const brands: Feature = {
  actions: open(brandsContract, {
    'brands.list': listBrands,
    'brands.read': readBrand,
    'brands.records': readRecords,
    'brands.meetings': readMeetings,
    'brands.showRecord': showRecord,
    'brands.manage': manageBrands,
    'brands.write': writeBrand,
  }),
  collections,
  leaver: leaveRecords,
  own: ownRecords,
  names: async (store, ids) => (await store.brands.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
