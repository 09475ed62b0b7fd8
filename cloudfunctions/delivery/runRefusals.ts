import type { Failure, SendOutcome } from '#server/wechat/errors/outcome'
import type { Way } from '#shared/messages/message'
import type { TemplateName } from '#shared/messages/templates'

/** Refusals of WeChat in this run that the next message would meet again: of a way, or of one template on it. */
export function openRunRefusals() {
  const refused = new Map<string, Failure>()
  return {
    find: (way: Way, template: TemplateName): Failure | undefined =>
      refused.get(way) ?? refused.get(`${way} ${template}`),
    note: (way: Way, template: TemplateName, outcome: SendOutcome): void => {
      if (isForTheWay(outcome)) refused.set(way, outcome)
      if (outcome.kind === 'refused' && outcome.concerns === 'template') refused.set(`${way} ${template}`, outcome)
    },
  }
}

export type RunRefusals = ReturnType<typeof openRunRefusals>

const SYSTEM_BUSY = -1

/**
 * True for a failure that the next message would meet too: quotas, a broken connection, a missing right. Only `-1` is
 * one call's bad luck.
 */
export function isForTheWay(outcome: SendOutcome): outcome is Failure {
  if (outcome.kind === 'retry') return outcome.code !== SYSTEM_BUSY
  return outcome.kind === 'refused' && ['account', 'channel', 'job'].includes(outcome.concerns)
}
