import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/useParams'
import { InnerBar } from '#ui/InnerBar'
import { Loaded } from '#ui/Loaded'
import { Screen } from '#ui/Screen'
import { RegisterForm } from '../registering/RegisterForm'
import { registerTexts } from '../texts'

export default function RegisterPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })

  return (
    <Screen>
      <InnerBar title={registerTexts.title} />
      <Loaded load={load} onRetry={reload} edged>
        {(view) => <RegisterForm view={view} />}
      </Loaded>
    </Screen>
  )
}
