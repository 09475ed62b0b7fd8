import { open } from '#platform/pages/navigate'
import type { UnionCard } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { PhoneCells } from '../PhoneCells'
import { unionTexts as texts } from './unionTexts'

/** Whom to ring up, when somebody is there, and the officer of the station. */
export function OfficeCells({ union: { id, name, phone, hours, officer } }: { union: UnionCard }) {
  return (
    <>
      <SectionTitle title={texts.contact} />
      <Card className="rows">
        {phone ? (
          <PhoneCells label={texts.phone} phone={phone} hours={hours} />
        ) : (
          <Cell icon="phone" title={texts.noPhone} note={texts.noPhoneText} />
        )}
        <Cell
          icon="notice"
          title={texts.say}
          note={texts.sayNote}
          onPress={() => open('say', { about: 'union', aboutId: id, aboutName: name })}
        />
        <Cell icon="shield" title={officer || texts.noOfficer} note={texts.officer} />
      </Card>
    </>
  )
}
