import { useState } from 'react'
import { fieldText } from '#shared/membership/rows/fieldText'
import { OpenMemberSecretInput } from '#shared/membership/rows/input'
import type { MemberCard } from '#shared/membership/rows/view'
import { Confirm } from '../../../../ui/Confirm'
import { ReasonField } from '../../../../ui/fields/ReasonField'
import { useReason } from '../../../../ui/fields/useReason'
import { useDeed } from '../../../../useDeed'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
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
  const asked = {
    about: `membership.phone:${id}`,
    act: texts.openPhone,
    title: texts.openPhoneTitle(name),
    hint: texts.phoneHint,
  }
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
  const asked = {
    about: `membership.honours:${id}`,
    act: texts.openHonours,
    title: texts.openHonoursTitle(name),
    hint: texts.honoursHint,
  }
  return <SecretLine {...asked} closed="" busy={busy} open={open} />
}

interface Props {
  about: string
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

interface AskProps {
  about: string
  title: string
  hint: string
  busy: boolean
  onAct: (reason: string) => void
  onClose: () => void
}

/** The question why somebody wants to see what is kept shut; the answer stands in the log. */
export function AskReason({ about, title, hint, busy, onAct, onClose }: AskProps) {
  const reason = useReason(OpenMemberSecretInput.entries.reason)
  const act = () => {
    const why = reason.take()
    if (why) onAct(why)
  }
  return (
    <Confirm open title={title} act={texts.openYes} busy={busy} onAct={act} onClose={onClose}>
      <p>{texts.openWhat}</p>
      <ReasonField about={about} {...reason.field} label={texts.reason} hint={hint} max={60} />
    </Confirm>
  )
}
