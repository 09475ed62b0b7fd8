import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { brandsContract } from '#shared/brands/contract'
import { collections } from './collections'
import { checkEarlier, importEarlier } from './earlier/importEarlier'
import { earlierChoices, listEarlier, makeEarlierTemplate } from './earlier/listEarlier'
import { dropEarlier, listEarlierImports, takeEarlierErrors, undoEarlier } from './earlier/undoEarlier'
import { listBrands, manageBrands, readBrand } from './listBrands'
import { checkPast, importPast } from './past/importPast'
import { orderFor } from './past/orderFor'
import { dropPast, listPast, listPastImports, makePastTemplate, takePastErrors, undoPast } from './past/undoPast'
import { leaveRecords, ownRecords } from './records/ownRecords'
import { readMeetings, readRecords } from './records/readRecords'
import { showRecord } from './records/showRecord'
import { listSeasons, manageSeasons, readSeason } from './seasons/readSeason'
import { endSeason, writeSeason } from './seasons/writeSeason'
import { writeBrand } from './writeBrand'

/** 文体品牌, and the seasons of events that belong together. */
export const brands: Feature = {
  actions: open(brandsContract, {
    'brands.list': listBrands,
    'brands.read': readBrand,
    'brands.records': readRecords,
    'brands.meetings': readMeetings,
    'brands.showRecord': showRecord,
    'brands.past': listPast,
    'brands.pastTemplate': makePastTemplate,
    'brands.checkPast': checkPast,
    'brands.importPast': importPast,
    'brands.pastImports': listPastImports,
    'brands.pastErrors': takePastErrors,
    'brands.undoPast': undoPast,
    'brands.dropPast': dropPast,
    'brands.earlier': listEarlier,
    'brands.earlierChoices': earlierChoices,
    'brands.earlierTemplate': makeEarlierTemplate,
    'brands.checkEarlier': checkEarlier,
    'brands.importEarlier': importEarlier,
    'brands.earlierImports': listEarlierImports,
    'brands.earlierErrors': takeEarlierErrors,
    'brands.undoEarlier': undoEarlier,
    'brands.dropEarlier': dropEarlier,
    'brands.order': orderFor,
    'brands.manage': manageBrands,
    'brands.write': writeBrand,
    'seasons.list': listSeasons,
    'seasons.read': readSeason,
    'seasons.manage': manageSeasons,
    'seasons.write': writeSeason,
    'seasons.end': endSeason,
  }),
  collections,
  leaver: leaveRecords,
  own: ownRecords,
  names: async (store, ids) => {
    const known = [...(await store.brands.listByIds(ids)), ...(await store.seasons.listByIds(ids))]
    return known.map(({ id, title }) => ({ id, name: title }))
  },
}
