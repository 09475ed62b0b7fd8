import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useSecondsTo } from '#client/useSecondsTo'
import { PASTE_MOST, TAKE_BACK_MS } from '#shared/events/enrol/enrolling'
import { keyOfAsk } from '#shared/events/enrol/settled'
import type { UnionEvent } from '#shared/events/event'
import { isOfficer, unionsLedBy } from '#shared/identity/caller'
import { Confirm } from '../../../ui/Confirm'
import { Field } from '../../../ui/fields/Field'
import { KeptWords } from '../../../ui/fields/KeptWords'
import { type Column, Table } from '../../../ui/lists/Table'
import { useDeskMe } from '../../../useDeskMe'
import { useUnions } from '../../../useUnions'
import { enrolTexts as texts } from './enrolTexts'
import { PasteFound } from './PasteFound'
import { type EnrolledHere, useEnrolPaste } from './useEnrolPaste'

interface Props {
  event: UnionEvent
  onChanged: () => void
  onClose: () => void
}

/** 贴名单报名: a 接龙 or some lines of a sheet become people of one union's roster; what is not clear is settled line by line. */
export function EnrolPasteDialog({ event, onChanged, onClose }: Props) {
  const me = useDeskMe()
  const led = isOfficer(me) ? undefined : unionsLedBy(me)
  const { unions, waiting } = useUnions(true)
  const mine = led ? unions.filter(({ id }) => led.includes(id)) : unions
  const [union, setUnion] = useState(led?.[0])
  const [text, setText] = useState('')
  const [session, setSession] = useState(event.sessions?.[0]?.id)
  const paste = useEnrolPaste(event.id, onChanged)
  const { view, settled, chosen, busy, progress, outcome } = paste
  if (outcome && union)
    return <Outcome outcome={outcome} busy={busy} onClose={onClose} onTakeBack={() => paste.takeBack(union)} />
  const left = view?.asks.filter((ask) => !settled.has(keyOfAsk(ask))).length ?? 0
  return (
    <Confirm
      open
      wide
      title={texts.title}
      act={view ? (progress ?? texts.act(chosen.length)) : texts.read}
      busy={busy}
      disabled={!union || (view ? chosen.length === 0 : text.trim() === '')}
      onAct={() => union && (view ? paste.enrol(union, session) : paste.read(union, text))}
      onClose={onClose}
    >
      <KeptWords about={`events.enrol:${event.id}`} value={text} onChange={setText} />
      {!view && (
        <>
          <Field label={texts.union} hint={texts.unionHint}>
            {(control) => (
              <Select
                {...control}
                showSearch
                optionFilterProp="label"
                loading={waiting}
                value={union}
                options={mine.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={setUnion}
                style={{ width: '100%' }}
              />
            )}
          </Field>
          {event.sessions && (
            <Field label={texts.session}>
              {(control) => (
                <Select
                  {...control}
                  value={session}
                  options={(event.sessions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={setSession}
                  style={{ width: '100%' }}
                />
              )}
            </Field>
          )}
          <Field label={texts.label} hint={texts.hint}>
            {(control) => (
              <Input.TextArea
                {...control}
                autoSize={{ minRows: 6, maxRows: 14 }}
                maxLength={PASTE_MOST}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
        </>
      )}
      {view && <PasteFound view={view} settled={settled} left={left} onSettle={paste.settle} />}
      {view && (
        <div>
          <Button size="small" disabled={busy} onClick={paste.edit}>
            {texts.edit}
          </Button>
        </div>
      )}
    </Confirm>
  )
}

interface OutcomeProps {
  outcome: EnrolledHere
  busy: boolean
  onTakeBack: () => Promise<boolean>
  onClose: () => void
}

/** What became of each; for ten seconds it can be taken back, and nobody hears of it. */
function Outcome({ outcome: { people, doneAt }, busy, onTakeBack, onClose }: OutcomeProps) {
  const seconds = useSecondsTo(doneAt + TAKE_BACK_MS)
  const placed = people.filter(({ place }) => place?.status === 'confirmed').length
  const waits = people.filter(({ place }) => place?.status === 'waitlisted').length
  const mayTakeBack = seconds > 0 && placed + waits > 0
  const takeBack = async () => {
    if (await onTakeBack()) onClose()
  }
  return (
    <Confirm
      open
      wide
      title={texts.done(placed, waits, people.length - placed - waits)}
      act={texts.close}
      busy={busy}
      onAct={onClose}
      onClose={onClose}
      {...(mayTakeBack && { cancel: texts.takeBack(seconds), onCancel: takeBack })}
    >
      <Table label={texts.outcome} columns={columns} rows={people} keyOf={({ memberId }) => memberId} />
    </Confirm>
  )
}

const columns: Column<EnrolledHere['people'][number]>[] = [
  { key: 'name', head: texts.name, width: 140, cell: ({ name }) => name },
  {
    ...{ key: 'outcome', head: texts.outcome, kind: 'name' },
    cell: ({ place, untold, why }) => {
      if (!place) return why ?? ''
      if (place.status === 'waitlisted') return texts.waits(place.position)
      return untold ? texts.untold : texts.placed
    },
  },
]
