import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { PASTE_MOST } from '#shared/events/enrol/enrolling'
import type { Invitee, InviteesFound } from '#shared/events/invited/view'
import { lookUp } from '#shared/lookUp'
import { Field } from '../../../ui/fields/Field'
import { Notice } from '../../../ui/states/Notice'
import { useDeed } from '../../../useDeed'
import { askWords, invitedTexts as texts } from './invitedTexts'
import './InviteeFinder.css'

interface Props {
  disabled?: boolean
  /** People who were found, or settled by hand. */
  onFound: (people: Invitee[]) => void
}

/** 贴名单: a list becomes people of the roster; what is not clear is settled line by line, and nobody is guessed. */
export function InviteeFinder({ disabled = false, onFound }: Props) {
  const [text, setText] = useState('')
  const [view, setView] = useState<InviteesFound>()
  const [settled, setSettled] = useState<Record<string, string>>({})
  const { busy, run } = useDeed()
  const byId = new Map(view?.people.map((one) => [one.id, one]))

  const read = async () => {
    const answer = await run('events.findInvitees', { text })
    if (!answer?.ok) return
    const found = new Set(answer.value.found.map(({ memberId }) => memberId))
    setView(answer.value)
    setSettled({})
    setText('')
    onFound(answer.value.people.filter(({ id }) => found.has(id)))
  }
  const settle = (key: string, id: string) => {
    setSettled({ ...settled, [key]: id })
    const person = byId.get(id)
    if (person) onFound([person])
  }

  return (
    <div className="invitee-finder">
      <Field label={texts.paste} hint={view ? texts.found(view.found.length, view.twins.length) : undefined}>
        {(control) => (
          <Input.TextArea
            {...control}
            disabled={disabled}
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={PASTE_MOST}
            placeholder={texts.pasteHint}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button loading={busy} disabled={disabled || text.trim() === ''} onClick={read}>
        {texts.read}
      </Button>
      {view && view.found.length + view.asks.length === 0 && <Notice tone="warn">{texts.none}</Notice>}
      {view && view.asks.length > 0 && (
        <section aria-label={texts.asks}>
          <b>{texts.asks}</b>
          {view.asks.map(({ no, piece, text: line, why, candidates }) => {
            const key = `${no}-${piece}`
            const people = candidates.flatMap((id) => byId.get(id) ?? [])
            return (
              <fieldset key={key} className="invitee-finder__ask">
                <legend>
                  {line} <span className="quiet">{askWords[why]}</span>
                </legend>
                {people.length > 0 && (
                  <Radio.Group
                    aria-label={line}
                    value={lookUp(settled, key)}
                    options={[
                      ...people.map((one) => ({ value: one.id, label: inviteeText(one) })),
                      { value: '', label: texts.skip },
                    ]}
                    onChange={({ target }) => settle(key, target.value)}
                  />
                )}
              </fieldset>
            )
          })}
        </section>
      )}
    </div>
  )
}

/** Somebody as one recognises who is meant. */
function inviteeText({ name, enterpriseName, maskedPhone }: Invitee): string {
  return [name, enterpriseName, maskedPhone].filter(Boolean).join('，')
}
