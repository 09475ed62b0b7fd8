import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { AnswersForm } from '../ticket/AnswersForm'
import { ticketTexts } from '../ticket/ticketTexts'
import { useTicket } from '../ticket/useTicket'

export default function ChangeAnswersPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })

  return (
    <Screen>
      <InnerBar title={ticketTexts.changeTitle} />
      <Loaded load={load} onRetry={reload} edged>
        {(view) => <OwnAnswers view={view} />}
      </Loaded>
    </Screen>
  )
}

function OwnAnswers({ view }: { view: Parameters<typeof useTicket>[0] }) {
  const { load, reload } = useTicket(view)
  return (
    <Loaded load={load} onRetry={reload} edged>
      {({ answers }) => <AnswersForm event={view.event} answers={answers} />}
    </Loaded>
  )
}
