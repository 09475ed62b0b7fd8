import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { searchContract } from '#shared/search/contract'
import { find } from './find'

export const search: Feature = {
  actions: open(searchContract, { 'search.find': find }),
}
