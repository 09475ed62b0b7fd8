import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { callApi } from '#platform/deeds/doing'
import { useWish } from '#platform/line/useWish'
import { useParams } from '#platform/pages/useParams'
import { nearText } from '#shared/beijingTime'
import { versionOf } from '#shared/events/form/version'
import type { EventView } from '#shared/events/view'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { ChangeFamilyForm } from '../family/ChangeFamilyForm'
import { takeOverTexts } from '../handOver/handOverTexts'
import { takeOverPlace } from '../handOver/takeOverPlace'
import { AgePart, useAge } from '../registering/AgePart'
import { AnswersForm } from '../ticket/AnswersForm'
import { ticketTexts } from '../ticket/ticketTexts'
import { answersIn, useTicket } from '../ticket/useTicket'

/** 改填的内容, or 改谁同去 (`who`), or the questions that come with a place which a colleague hands on (`over`). */
export default function AnswersPage() {
  const { id = '', over, who } = useParams()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })
  const Form = who ? ChangeFamilyForm : over ? TakeOverForm : ChangeForm
  const title = who ? ticketTexts.familyTitle : over ? takeOverTexts.formTitle : ticketTexts.changeTitle

  return (
    <Screen>
      <InnerBar title={title} />
      <Loaded load={load} onRetry={reload} edged>
        {(view) => <Form view={view} onChanged={reload} />}
      </Loaded>
    </Screen>
  )
}

function ChangeForm({ view }: { view: EventView }) {
  const { event, mine } = view
  const now = useNow()
  const { load, reload } = useTicket(event.id)
  const wish = useWish('events.changeAnswers', event.id)
  const changeHint =
    now < event.closesAt ? ticketTexts.changeUntil(nearText(event.closesAt, now)) : ticketTexts.fillUntil
  const until = mine?.lacks ? ticketTexts.chooseUntil : changeHint
  const isSeen = event.approval !== undefined && mine?.status === 'confirmed' && !mine.awaits
  const hint = isSeen ? `${until}${ticketTexts.seenAgain}` : until
  return (
    <Loaded load={load} onRetry={reload} edged>
      {({ answers: given, form = 1 }) => (
        <AnswersForm
          isIn={mine?.status !== 'waitlisted'}
          view={view}
          answers={answersIn(wish) ?? given}
          answeredForm={form}
          words={{ hint, send: ticketTexts.save, sent: ticketTexts.saved }}
          onSend={(answers) =>
            callApi('events.changeAnswers', { eventId: event.id, answers, form: versionOf(event) }, event.title)
          }
        />
      )}
    </Loaded>
  )
}

const takingOver = { hint: takeOverTexts.formHint, send: takeOverTexts.accept, sent: takeOverTexts.taken }

function TakeOverForm({ view, onChanged }: { view: EventView; onChanged: () => void }) {
  const { event } = view
  const age = useAge(event)
  return (
    <AnswersForm
      view={view}
      answers={{}}
      words={takingOver}
      before={<AgePart event={event} age={age} onKept={onChanged} />}
      unfit={age.fault}
      onSend={(answers) => takeOverPlace(event, answers)}
    />
  )
}
