import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { brandsContract } from '#shared/brands/contract'
import { collections } from './collections'
import { listBrands, manageBrands, readBrand } from './listBrands'
import { listSeasons, manageSeasons, readSeason } from './seasons/readSeason'
import { endSeason, writeSeason } from './seasons/writeSeason'
import { writeBrand } from './writeBrand'

/** 文体品牌, and the seasons of events that belong together. */
export const brands: Feature = {
  actions: open(brandsContract, {
    'brands.list': listBrands,
    'brands.read': readBrand,
    'brands.manage': manageBrands,
    'brands.write': writeBrand,
    'seasons.list': listSeasons,
    'seasons.read': readSeason,
    'seasons.manage': manageSeasons,
    'seasons.write': writeSeason,
    'seasons.end': endSeason,
  }),
  collections,
  names: async (store, ids) => {
    const known = [...(await store.brands.listByIds(ids)), ...(await store.seasons.listByIds(ids))]
    return known.map(({ id, title }) => ({ id, name: title }))
  },
}
