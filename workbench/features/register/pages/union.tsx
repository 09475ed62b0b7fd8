import Button from 'antd/es/button'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { unionKindName } from '#shared/directory/directory'
import type { UnionRecord } from '#shared/register/view'
import { LinkButton } from '../../../ui/LinkButton'
import { Facts } from '../../../ui/lists/Facts'
import { SideCard } from '../../../ui/SideCard'
import { Loaded } from '../../../ui/states/Loaded'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { CommitteePart } from '../card/CommitteePart'
import { cardTexts as texts } from '../card/cardTexts'
import { CloseDialog, ClosedNote, ReopenDialog } from '../card/closing'
import { HistoryPart } from '../card/HistoryPart'
import { EditUnion } from '../form/EditUnion'
import { useRegisterList } from '../lists/besideList'

/** 工会档案 beside the list: who leads it, what belongs to it, what was done to it. */
export default function UnionPage() {
  const { unionId = '' } = useParams()
  const { onChanged, onClose } = useRegisterList()
  const { load, reload } = useAsk('register.openUnion', { unionId })
  const [turn, setTurn] = useState(0)
  const changed = async () => {
    onChanged()
    await reload()
    setTurn((before) => before + 1)
  }
  return (
    <SideCard label={texts.union} onClose={onClose}>
      <Loaded load={load} onRetry={reload} rows={8}>
        {(record) => <Opened key={record.union.id} record={record} turn={turn} onChanged={changed} />}
      </Loaded>
    </SideCard>
  )
}

interface OpenedProps {
  record: UnionRecord
  turn: number
  onChanged: () => Promise<void>
}

function Opened({ record, turn, onChanged }: OpenedProps) {
  const [doing, setDoing] = useState<'edit' | 'close' | 'reopen'>()
  const { busy, run } = useDeed()
  const { union, chairs, committee, events } = record
  const { id, name, closedAt, termFrom, termUntil } = union
  const end = () => setDoing(undefined)
  if (doing === 'edit') return <EditUnion union={union} onChanged={onChanged} onClose={end} />

  const close = async (closing: { into?: string; reason: string }) => {
    const answer = await run('register.closeUnion', { unionId: id, ...closing })
    if (!answer?.ok) return
    say({ tone: 'good', text: closing.into ? texts.merging : texts.closed })
    end()
    await onChanged()
  }
  const reopen = async (reason: string) => {
    const answer = await run('register.reopenUnion', { unionId: id, reason })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.reopened })
    end()
    await onChanged()
  }

  return (
    <>
      <h2>{name}</h2>
      <ClosedNote closedAt={closedAt} into={record.intoName} />
      <Facts
        facts={[
          [texts.kind, unionKindName[union.kind]],
          [texts.chair, union.chair],
          [
            texts.account,
            chairs.length > 0
              ? chairs.map((chair) => chair.name).join('、')
              : !closedAt && (
                  <Link className="link" to="/staff">
                    {texts.noAccount}
                  </Link>
                ),
          ],
          [texts.officer, union.officer || texts.noOfficer],
          [texts.phone, union.phone],
          [texts.hours, union.hours],
          [texts.term, (termFrom || termUntil) && texts.termText(termFrom, termUntil)],
          [
            texts.enterprises,
            <Link key="firms" to={`/directory?list=enterprises&union=${id}`}>
              {texts.enterpriseCount(union.enterprises)}
            </Link>,
          ],
          [texts.members, texts.memberCount(union.members)],
          [texts.events, texts.eventCount(events)],
          [
            texts.honours,
            <Link key="honours" to={`/directory/honours?union=${id}`}>
              {texts.honoursText}
            </Link>,
          ],
        ]}
      />
      <div className="side-card__deeds">
        {closedAt ? (
          <Button onClick={() => setDoing('reopen')}>{texts.reopen}</Button>
        ) : (
          <>
            <Button onClick={() => setDoing('edit')}>{texts.edit}</Button>
            <LinkButton to={`/directory/codes?union=${id}`}>{texts.printCode}</LinkButton>
            <Button onClick={() => setDoing('close')}>{texts.close}</Button>
          </>
        )}
      </div>
      <CommitteePart committee={committee} />
      <HistoryPart id={id} turn={turn} />
      {doing === 'close' && (
        <CloseDialog {...{ of: 'union', id, name, busy }} belonging={union.enterprises} onAct={close} onClose={end} />
      )}
      {doing === 'reopen' && <ReopenDialog {...{ name, busy }} onAct={reopen} onClose={end} />}
    </>
  )
}
