import { useState } from 'react'
import { fieldText } from '#shared/membership/rows/fieldText'
import type { MemberCard } from '#shared/membership/rows/view'
import { useDeed } from '../../../../useDeed'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { AskReason } from './AskReason'
import { cardTexts as texts } from './cardTexts'

/** The phone of a row, masked until somebody says what it is needed for. */
export function RowPhoneLine({ card: { id, name, maskedPhone } }: { card: MemberCard }) {
  const { run, busy } = useDeed()
  const me = useDeskMe()
  const open = async (reason: string) => {
    const answer = await run('membership.phone', { memberId: id, reason })
    return answer?.ok ? answer.value.phone : undefined
  }
  if (maskedPhone === '') return <>{texts.noPhone}</>
  if (!mayAsk(me, 'membership.phone')) return <>{maskedPhone}</>
  const asked = { act: texts.openPhone, title: texts.openPhoneTitle(name), hint: texts.phoneHint }
  return <SecretLine {...asked} closed={maskedPhone} busy={busy} open={open} />
}

/** The honours of a row, which are in no list. */
export function HonoursLine({ card: { id, name } }: { card: MemberCard }) {
  const { run, busy } = useDeed()
  const open = async (reason: string) => {
    const answer = await run('membership.honours', { memberId: id, reason })
    if (!answer?.ok) return undefined
    const { honours } = answer.value
    return honours.length > 0 ? fieldText('honours', honours) : texts.noHonours
  }
  const asked = { act: texts.openHonours, title: texts.openHonoursTitle(name), hint: texts.honoursHint }
  return <SecretLine {...asked} closed="" busy={busy} open={open} />
}

interface Props {
  closed: string
  act: string
  title: string
  hint: string
  busy: boolean
  open: (reason: string) => Promise<string | undefined>
}

function SecretLine({ closed, act, open, ...asked }: Props) {
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<string>()
  if (opened !== undefined) return <b>{opened}</b>
  const onAct = async (reason: string) => {
    const found = await open(reason)
    if (found === undefined) return
    setAsking(false)
    setOpened(found)
  }
  return (
    <span className="member-card__secret">
      {closed}
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {act}
      </button>
      {asking && <AskReason {...asked} onAct={onAct} onClose={() => setAsking(false)} />}
    </span>
  )
}
