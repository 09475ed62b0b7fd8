import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { brandsContract } from '#shared/brands/contract'
import { collections } from './collections'
import { listBrands, manageBrands, readBrand } from './listBrands'
import { writeBrand } from './writeBrand'

/** 文体品牌. */
export const brands: Feature = {
  actions: open(brandsContract, {
    'brands.list': listBrands,
    'brands.read': readBrand,
    'brands.manage': manageBrands,
    'brands.write': writeBrand,
  }),
  collections,
  names: async (store, ids) => (await store.brands.listByIds(ids)).map(({ id, title }) => ({ id, name: title })),
}
