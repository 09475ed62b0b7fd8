import { Link } from 'react-router-dom'
import { dayText, momentText, nearText } from '#shared/beijingTime'
import { fieldText, rowStandingName } from '#shared/membership/rows/fieldText'
import type { MemberCard, RowLine, RowPlace } from '#shared/membership/rows/view'
import { Facts } from '../../../../ui/lists/Facts'
import { History } from '../../../../ui/lists/History'
import { CardPart } from '../../../../ui/SideCard'
import { Notice } from '../../../../ui/states/Notice'
import { useDeskMe } from '../../../../useDeskMe'
import { mayAsk } from '../../../../whoMay'
import { cardTexts as texts } from './cardTexts'
import { HonoursLine, RowPhoneLine } from './SecretLine'

/** Everything known of a row; its phone and its honours open for a reason. */
export function CardFacts({ card, pathOf }: { card: MemberCard; pathOf: (id: string) => string }) {
  const { id, name, standing, joinedAt, enterpriseId, enterpriseName, unionName, positions, tags, left } = card
  const me = useDeskMe()
  const now = Date.now()
  return (
    <>
      <h2>{name}</h2>
      {left && (
        <Notice tone="warn">
          {texts.left(dayText(left.on, now), left.why)}
          <br />
          <span className="faint">{texts.leftBy(left.byName, nearText(left.at, now))}</span>
          {left.into && (
            <>
              {' '}
              <Link className="link" to={pathOf(left.into)}>
                {texts.into}
              </Link>
            </>
          )}
        </Notice>
      )}
      <Facts
        facts={[
          [texts.phone, <RowPhoneLine key={id} card={card} />],
          [texts.standing, rowStandingName[standing]],
          [standing === 'worker' ? texts.since : texts.joined, fieldText('joinedAt', joinedAt)],
          [
            texts.enterprise,
            <Link key="firm" to={`/members/${id}?enterprise=${enterpriseId}`} title={texts.onlyFirm}>
              {enterpriseName}
            </Link>,
          ],
          [texts.union, unionName || texts.noUnion],
          [texts.positions, positions.length > 0 && fieldText('positions', positions)],
          [texts.tags, tags.length > 0 && fieldText('tags', tags)],
          [texts.honours, mayAsk(me, 'membership.honours') && <HonoursLine key={id} card={card} />],
          [texts.binding, standing !== 'left' && bindingText(card, now)],
        ]}
      />
    </>
  )
}

function bindingText({ binding }: MemberCard, now: number): string {
  if (!binding) return texts.notBound
  const { by, at } = binding
  return by ? texts.boundBy(by, at === undefined ? '' : nearText(at, now)) : texts.boundAlone
}

/** Events to come in which the row has a place or waits for one. */
export function CardPlaces({ places }: { places: RowPlace[] }) {
  if (places.length === 0) return null
  const now = Date.now()
  return (
    <CardPart title={texts.places}>
      <ul>
        {places.map(({ id, title, startsAt }) => (
          <li key={id}>
            {title} <span className="faint">{momentText(startsAt, now)}</span>
          </li>
        ))}
      </ul>
    </CardPart>
  )
}

/** 经过 of the row. */
export function CardHistory({ lines }: { lines: RowLine[] }) {
  return (
    <CardPart title={texts.history}>
      {lines.length === 0 ? <p className="faint">{texts.noHistory}</p> : <History lines={lines} />}
    </CardPart>
  )
}
