import { useNow } from '#client/useNow'
import { call } from '#platform/call'
import type { UnionCard } from '#shared/directory/directory'
import { officeState } from '#shared/directory/officeHours'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Tag } from '#ui/states/Tag'
import { unionTexts as texts } from './unionTexts'

/** Whom to ring up, when somebody is there, and the officer of the station. */
export function OfficeCells({ union: { phone, hours, officer } }: { union: UnionCard }) {
  const now = useNow()
  const state = hours ? officeState(hours, now) : undefined
  return (
    <>
      <SectionTitle title={texts.contact} />
      <Card className="rows">
        {phone ? (
          <Cell icon="phone" title={phone} note={texts.phone} onPress={() => call(phone)} />
        ) : (
          <Cell icon="phone" title={texts.noPhone} note={texts.noPhoneText} />
        )}
        {phone && hours && (
          <Cell
            icon="clock"
            title={hours}
            note={texts.hours}
            end={state && <Tag tone={state.isOpen ? 'good' : 'wait'} text={texts.state(state)} />}
          />
        )}
        <Cell icon="shield" title={officer || texts.noOfficer} note={texts.officer} />
      </Card>
    </>
  )
}
