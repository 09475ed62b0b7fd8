import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { SessionRow } from '#shared/identity/signIn'
import { session } from '../../../deskSession'
import { Confirm } from '../../../ui/Confirm'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { Toolbar } from '../../../ui/Toolbar'
import { useDeed } from '../../../useDeed'
import { useTitle } from '../../../useTitle'
import { SessionTable } from '../SessionTable'
import { identityTexts as texts } from '../texts'

/** 我的登录: the devices where one is signed in, and the way to sign out. */
export default function MinePage() {
  useTitle(texts.mine)
  const { load, reload } = useAsk('sessions.list', {})
  const { busy, run } = useDeed()
  const [ending, setEnding] = useState<SessionRow>()

  const end = async () => {
    if (!ending) return
    const answer = await run('sessions.end', { sessionId: ending.id })
    if (!answer?.ok) return
    if (ending.isThis) return session.end()
    say({ tone: 'good', text: texts.ended })
    setEnding(undefined)
    reload()
  }

  return (
    <>
      <PageHead title={texts.mine} />
      <Toolbar>
        <span className="faint">{texts.mineWhy}</span>
      </Toolbar>
      <Panel flush>
        <Loaded load={load} onRetry={reload} rows={3}>
          {(sessions) => <SessionTable sessions={sessions} onEnd={setEnding} />}
        </Loaded>
      </Panel>
      {ending && (
        <Confirm
          open
          title={ending.isThis ? texts.signOut : texts.endTitle}
          act={texts.end}
          busy={busy}
          onAct={end}
          onClose={() => setEnding(undefined)}
        >
          <p>{ending.isThis ? texts.signOutText : texts.endText(ending.device)}</p>
        </Confirm>
      )}
    </>
  )
}
