import { nearText } from '#shared/beijingTime'
import { bindingDueAt } from '#shared/membership/bindingClock'
import { StateTag } from '../../../ui/states/StateTag'
import { bindingTexts as texts } from './texts'

/** By when a request is to be decided; red once that has passed. */
export function BindingClock({ askedAt }: { askedAt: number }) {
  const now = Date.now()
  const due = bindingDueAt(askedAt)
  return (
    <>
      {texts.asked(nearText(askedAt, now))}
      {due < now ? (
        <StateTag tone="bad">{texts.overdue}</StateTag>
      ) : (
        <StateTag tone="mute">{texts.due(nearText(due, now))}</StateTag>
      )}
    </>
  )
}
