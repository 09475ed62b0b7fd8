import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { familyContract } from '#shared/family/contract'
import { listFamily, removeRelative, saveRelative } from './keepFamily'
import { leaveFamily, ownFamily } from './ownFamily'
import { keepOwnYear, readOwnYear } from './ownYear'

export { ownYearOf, ownYearPart } from './ownYear'
export { familyPart, relativesOf } from './sealedFamily'

/** 我的家人. */
export const family: Feature = {
  actions: open(familyContract, {
    'family.list': listFamily,
    'family.save': saveRelative,
    'family.remove': removeRelative,
    'family.ownYear': readOwnYear,
    'family.keepOwnYear': keepOwnYear,
  }),
  leaver: leaveFamily,
  own: ownFamily,
}
