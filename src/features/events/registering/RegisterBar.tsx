import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import { wayOf } from '#shared/events/order/wayOf'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { Dialog } from '#ui/overlays/Dialog'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { orderTexts } from '../order/orderTexts'
import { teamTexts } from '../team/teamTexts'
import { offerTexts, registerTexts, sessionTexts } from '../texts'
import { CalendarButton } from '../ticket/CalendarButton'
import { LeaveSheet } from '../ticket/LeaveSheet'
import type { useCalendar } from '../ticket/useCalendar'
import type { NextDeed } from './deed'
import { nextDeed } from './nextDeed'
import { OutcomeSheet } from './Outcome'
import { type useDeed, useWho } from './useDeed'

interface Props {
  view: EventView
  /** The session that was chosen, where there are some. */
  session: string | undefined
  doing: ReturnType<typeof useDeed>
  calendar: ReturnType<typeof useCalendar>
  now: number
}

/** The bar at the bottom of an event, with the one thing this person can do. */
export function RegisterBar({ view, session, doing, calendar, now }: Props) {
  const who = useWho()
  const deed = nextDeed(view, who, now, { session })
  const leaves = deed.kind === 'withdraw' || deed.kind === 'leave_queue' || deed.kind === 'leave_draw'

  return (
    <>
      <ActionBar hint={returnRule(view, deed, now)}>
        {doing.problem && <Notice tone="bad">{doing.problem}</Notice>}
        {deed.kind === 'answer_offer' && (
          <Button kind="ghost" disabled={doing.busy} onPress={doing.askToPass}>
            {offerTexts.pass}
          </Button>
        )}
        {deed.kind === 'bind' && mayBeKept(view) && (
          <Button kind="ghost" onPress={() => open('join', { event: view.event.id, ...(session && { session }) })}>
            {registerTexts.joinFirst}
          </Button>
        )}
        {deed.kind === 'withdraw' && <CalendarButton {...calendar} />}
        <Button
          kind={deed.kind === 'withdraw' ? 'quiet' : leaves ? 'ghost' : 'primary'}
          busy={doing.busy || who.isAsked}
          disabled={deed.kind === 'none'}
          onPress={() => doing.press(deed)}
        >
          {doing.busy ? registerTexts.wait : deed.label}
        </Button>
      </ActionBar>
      {doing.asking && deed.kind === 'withdraw' && (
        <LeaveSheet
          text={view.event.team && teamTexts.leaveText}
          busy={doing.busy}
          onLeave={doing.withdraw}
          onClose={doing.stay}
        />
      )}
      {doing.asking && deed.kind !== 'withdraw' && (
        <WithdrawDialog
          words={wordsFor(deed, view.event)}
          busy={doing.busy}
          onYes={() => doing.withdraw()}
          onNo={doing.stay}
        />
      )}
      {doing.change && (
        <Dialog
          title={doing.change.title(doing.change.name)}
          text={doing.change.text}
          stay={sessionTexts.stay}
          action={{ label: doing.change.yes, busy: doing.busy, onPress: doing.changeSession }}
          onClose={doing.keepSession}
        />
      )}
      {doing.outcome && <OutcomeSheet outcome={doing.outcome} view={view} now={now} onClose={doing.close} />}
    </>
  )
}

/** The rule of giving a place back, shown above the button. */
function returnRule({ event, phase }: EventView, deed: NextDeed, now: number): string | undefined {
  if (deed.kind === 'register') return `${momentText(event.startsAt, now)} 前可以取消，名额会让给别人`
  if (deed.kind === 'queue') return '排进候补不占名额，随时可以退出'
  if (deed.kind === 'withdraw') return `${momentText(event.startsAt, now)} 前可以取消`
  if (deed.kind === 'answer_offer') return '名额给您留着，没有别人能占'
  if (deed.kind === 'enter') return orderTexts[wayOf(event) ?? 'lot'].enterRule
  if (deed.kind === 'leave_draw') return orderTexts[wayOf(event) ?? 'lot'].leaveRule
  if (deed.kind === 'leave_queue') return '轮到您时会发消息，不用一直看着'
  return phase === 'full' && deed.kind === 'none' ? '有人取消的话，这里会再开放' : undefined
}

interface WithdrawDialogProps {
  words: { title: string; text: string; yes: string }
  busy: boolean
  onYes: () => void
  onNo: () => void
}

const leaving = {
  queue: { title: '不再排队？', text: '您的位置让给后面的人；想再来，要从队尾排起。', yes: '退出候补' },
  offer: { title: offerTexts.passTitle, text: offerTexts.passText, yes: offerTexts.pass },
}

function wordsFor({ kind }: NextDeed, event: EventView['event']) {
  if (kind === 'answer_offer') return leaving.offer
  const order = orderTexts[wayOf(event) ?? 'lot']
  if (kind === 'leave_draw') return { title: order.leaveTitle, text: order.leaveText, yes: order.leave }
  return leaving.queue
}

function WithdrawDialog({ words: { title, text, yes }, busy, onYes, onNo }: WithdrawDialogProps) {
  return <Dialog title={title} text={text} stay="再想想" action={{ label: yes, busy, onPress: onYes }} onClose={onNo} />
}

/** Whether a place can be kept for somebody who joins first: there is one, and it goes to whoever comes. */
function mayBeKept({ event, count }: EventView): boolean {
  return !wayOf(event) && !event.team && !event.ceiling?.byChair && count.left > 0
}
