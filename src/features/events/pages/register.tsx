import { useAsk } from '#client/asking/useAsk'
import { useParams } from '#platform/pages/useParams'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Loaded } from '#ui/states/Loaded'
import { RegisterForm } from '../registering/RegisterForm'
import { registerTexts } from '../texts'

export default function RegisterPage() {
  const { id = '', session, team, code } = useParams()
  const { load, reload } = useAsk('events.get', { eventId: id }, { keepAs: `event:${id}` })

  return (
    <Screen>
      <InnerBar title={registerTexts.title} />
      <Loaded load={load} onRetry={reload} edged>
        {(view) => (
          <RegisterForm
            view={view}
            session={session}
            invitation={team && code ? { team, code } : undefined}
            onChanged={reload}
          />
        )}
      </Loaded>
    </Screen>
  )
}
