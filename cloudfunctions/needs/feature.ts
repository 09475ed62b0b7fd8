import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { needsContract } from '#shared/needs/contract'
import { collections } from './collections'
import { forgetNeeds, leaveNeeds, ownNeeds } from './ownNeeds'
import { readNeeds, sayNeeds, takeBackNeeds } from './sayNeeds'
import { seeEnterpriseNeeds, seeNeeds } from './seeNeeds'

declare module '#server/agenda' {
  interface AgendaNames {
    'needs.forget': true
  }
}

/** 我的需要. */
export const needs: Feature = {
  actions: open(needsContract, {
    'needs.mine': readNeeds,
    'needs.say': sayNeeds,
    'needs.takeBack': takeBackNeeds,
    'needs.count': seeNeeds,
    'needs.ofEnterprise': seeEnterpriseNeeds,
  }),
  collections,
  leaver: leaveNeeds,
  own: ownNeeds,
  agenda: { 'needs.forget': forgetEveryNight(forgetNeeds) },
}
