import Button from 'antd/es/button'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import type { PostsChoice } from '#shared/register/posts'
import type { EnterpriseRecord } from '#shared/register/view'
import { LinkButton } from '../../../ui/LinkButton'
import { SideCard } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { mayAsk } from '../../../whoMay'
import { cardTexts as texts } from '../card/cardTexts'
import { CloseDialog, ClosedNote, ReopenDialog } from '../card/closing'
import { EnterpriseFacts, FaultsPart } from '../card/EnterpriseFacts'
import { EventsPart } from '../card/EventsPart'
import { HistoryPart } from '../card/HistoryPart'
import { NeedsPart } from '../card/NeedsPart'
import { EditEnterprise } from '../form/EditEnterprise'
import { useRegisterList } from '../lists/besideList'
import { PostsDialog } from '../posts/PostsDialog'

/** 企业档案 beside the list. */
export default function EnterprisePage() {
  const { enterpriseId = '' } = useParams()
  const { onChanged, onClose } = useRegisterList()
  const { load, reload } = useAsk('register.openEnterprise', { enterpriseId })
  const [turn, setTurn] = useState(0)
  const changed = async () => {
    onChanged()
    await reload()
    setTurn((before) => before + 1)
  }
  return (
    <SideCard label={texts.enterprise} onClose={onClose}>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(record) => <Opened key={record.enterprise.id} record={record} turn={turn} onChanged={changed} />}
      </Loaded>
    </SideCard>
  )
}

interface Closing {
  into?: string
  reason: string
}

interface OpenedProps {
  record: EnterpriseRecord
  turn: number
  onChanged: () => Promise<void>
}

function Opened({ record, turn, onChanged }: OpenedProps) {
  const [doing, setDoing] = useState<'edit' | 'close' | 'reopen'>()
  const [undecided, setUndecided] = useState<Closing>()
  const { busy, run } = useDeed()
  const me = useDeskMe()
  const mayClose = mayAsk(me, 'register.closeEnterprise')
  const { enterprise, members, workers } = record
  const { id, name, closedAt } = enterprise
  const end = () => setDoing(undefined)
  if (doing === 'edit') return <EditEnterprise record={record} onChanged={onChanged} onClose={end} />

  const close = async (closing: Closing, posts?: PostsChoice) => {
    const asked = { enterpriseId: id, ...closing, ...(posts && { posts }) }
    const answer = await run('register.closeEnterprise', asked, ['posts_undecided'])
    setUndecided(answer?.ok === false && answer.reason === 'posts_undecided' ? closing : undefined)
    if (!answer?.ok) return
    say({ tone: 'good', text: closing.into ? texts.merging : texts.closed })
    end()
    await onChanged()
  }
  const reopen = async (reason: string) => {
    const answer = await run('register.reopenEnterprise', { enterpriseId: id, reason })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.reopened })
    end()
    await onChanged()
  }

  return (
    <>
      <h2>{name}</h2>
      <ClosedNote closedAt={closedAt} into={record.intoName} />
      <EnterpriseFacts record={record} />
      <div className="side-card__deeds">
        {closedAt ? (
          mayClose && <Button onClick={() => setDoing('reopen')}>{texts.reopen}</Button>
        ) : (
          <>
            <Button onClick={() => setDoing('edit')}>{texts.edit}</Button>
            <LinkButton to={`/directory/codes?enterprise=${id}`}>{texts.printCode}</LinkButton>
            {mayClose && <Button onClick={() => setDoing('close')}>{texts.close}</Button>}
          </>
        )}
      </div>
      {!closedAt && <FaultsPart faults={record.faults} />}
      {mayAsk(me, 'events.ofEnterprise') && <EventsPart enterpriseId={id} />}
      {mayAsk(me, 'needs.ofEnterprise') && <NeedsPart enterpriseId={id} />}
      {mayAsk(me, 'register.history') && <HistoryPart id={id} turn={turn} />}
      {undecided && (
        <PostsDialog
          {...{ enterprise, busy }}
          onDecide={(posts) => close(undecided, posts)}
          onClose={() => setUndecided(undefined)}
        />
      )}
      {doing === 'close' && !undecided && (
        <CloseDialog
          {...{ of: 'enterprise', id, name, busy }}
          belonging={members + workers}
          onAct={close}
          onClose={end}
        />
      )}
      {doing === 'reopen' && <ReopenDialog {...{ name, busy }} onAct={reopen} onClose={end} />}
    </>
  )
}
