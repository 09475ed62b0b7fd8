import type { Failure, SendOutcome } from '#server/wechat/outcome'
import type { Channel } from '#shared/messages/message'
import type { TemplateName } from '#shared/messages/templates'

/** What WeChat has refused in this run and would refuse again: a channel, or one template on it. */
export function openStops() {
  const stopped = new Map<string, Failure>()
  return {
    find: (channel: Channel, template: TemplateName): Failure | undefined =>
      stopped.get(channel) ?? stopped.get(`${channel} ${template}`),
    note: (channel: Channel, template: TemplateName, outcome: SendOutcome): void => {
      if (stopsChannel(outcome)) stopped.set(channel, outcome)
      if (outcome.kind === 'refused' && outcome.concerns === 'template') stopped.set(`${channel} ${template}`, outcome)
    },
  }
}

export type Stops = ReturnType<typeof openStops>

const SYSTEM_BUSY = -1

/** Quotas, a broken connection, a missing right: the next message would meet the same. Only `-1` is one call's bad luck. */
function stopsChannel(outcome: SendOutcome): outcome is Failure {
  if (outcome.kind === 'retry') return outcome.code !== SYSTEM_BUSY
  return outcome.kind === 'refused' && ['account', 'channel', 'job'].includes(outcome.concerns)
}
