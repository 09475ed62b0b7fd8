import { open } from '#platform/pages/navigate'
import { paths, withQuery } from '#platform/pages/paths'
import { passOn } from '#platform/passOn'
import { onWechat } from '#platform/target'
import type { UnionEvent } from '#shared/events/event'
import type { TeamRule } from '#shared/events/team/teamRule'
import type { TeamView } from '#shared/events/team/view'
import { Button } from '#ui/Button'
import { OpenButton } from '#ui/OpenButton'
import { ActionBar } from '#ui/screen/ActionBar'
import { teamTexts as texts } from './teamTexts'

interface Props {
  event: UnionEvent
  rule: TeamRule
  team: TeamView
  now: number
}

/** The bar of the own team: the invitation goes on to whoever is missing, as long as somebody may come in. */
export function InviteBar({ event, rule, team, now }: Props) {
  const { needs, invite, captain } = team
  const toEvent = () => open('event', { id: event.id })
  if (!invite || !needs || needs.room === 0 || now >= event.closesAt)
    return (
      <ActionBar>
        <Button kind="ghost" onPress={toEvent}>
          {texts.toEvent}
        </Button>
      </ActionBar>
    )
  const label = texts.share(needs.missing, rule.kind)
  const title = texts.shareTitle(captain.name, event.title, rule.kind)
  return (
    <ActionBar hint={texts.shareHint(rule.kind)}>
      {onWechat ? (
        <OpenButton does="share" label={label} />
      ) : (
        <Button onPress={() => passOn(title, withQuery(paths.team, { id: event.id, ...invite }))}>{label}</Button>
      )}
    </ActionBar>
  )
}
