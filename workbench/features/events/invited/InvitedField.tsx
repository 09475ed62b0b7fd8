import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import type { Invitee } from '#shared/events/invited/view'
import { callApi } from '../../../deskLine'
import { Icon } from '../../../ui/Icon'
import { Notice } from '../../../ui/states/Notice'
import { InviteeFinder } from './InviteeFinder'
import { invitedTexts as texts } from './invitedTexts'

interface Props {
  memberIds: string[]
  error: string | undefined
  disabled: boolean
  onChange: (memberIds: string[]) => void
}

/** 邀请谁: the list as it is, and where one pastes more. */
export function InvitedField({ memberIds, error, disabled, onChange }: Props) {
  const { nameOf, know } = useInvitees(memberIds)
  const add = (people: Invitee[]) => {
    know(people)
    onChange([...new Set([...memberIds, ...people.map(({ id }) => id)])])
  }
  return (
    <div className="invited-field">
      {!disabled && <InviteeFinder onFound={add} />}
      <InviteeList
        memberIds={memberIds}
        nameOf={nameOf}
        {...(!disabled && { onRemove: (id: string) => onChange(memberIds.filter((one) => one !== id)) })}
      />
      {error && <Notice tone="warn">{error}</Notice>}
    </div>
  )
}

interface ListProps {
  memberIds: string[]
  nameOf: (id: string) => Invitee | undefined
  onRemove?: (id: string) => void
}

export function InviteeList({ memberIds, nameOf, onRemove }: ListProps) {
  if (memberIds.length === 0) return <p className="quiet">{texts.empty}</p>
  return (
    <div>
      <p>{texts.count(memberIds.length)}</p>
      <ul className="invitee-list" aria-label={texts.list}>
        {memberIds.map((id) => {
          const one = nameOf(id)
          return (
            <li key={id}>
              {one?.name ?? texts.unnamed}
              <span className="quiet">{one?.enterpriseName}</span>
              {onRemove && (
                <Button
                  type="text"
                  size="small"
                  aria-label={texts.remove(one?.name ?? texts.unnamed)}
                  icon={<Icon name="close" size={14} />}
                  onClick={() => onRemove(id)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Who these rows are; those that the screen does not know yet are asked for once. */
function useInvitees(memberIds: string[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, Invitee>>(new Map())
  const know = (people: Invitee[]) =>
    setKnown((before) => new Map([...before, ...people.map((one) => [one.id, one] as const)]))
  const missing = memberIds.filter((id) => !known.has(id)).join()
  useEffect(() => {
    if (!missing) return
    let isThere = true
    const ids = missing.split(',')
    void callApi('events.findInvitees', { memberIds: ids }).then((answer) => {
      if (isThere && answer.ok)
        setKnown((before) => new Map([...before, ...answer.value.people.map((one) => [one.id, one] as const)]))
    })
    return () => {
      isThere = false
    }
  }, [missing])
  return { nameOf: (id: string) => known.get(id), know }
}
