import type { Context, PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { type Certificate, readNumber } from '#shared/certificates/certificate'
import { done, refused } from '#shared/result'
import { finalOrder } from '../competitions/feature'
import { unprintable } from './letters'

/** Certificates of a competition, by the order of those who have them; what was withdrawn stands beside what came after. */
export async function listOfCompetition(
  { competitionId }: Input<'certificates.of'>,
  { store }: PersonContext
): Promise<Output<'certificates.of'>> {
  const [{ competition, isFinal, placed }, rows] = await Promise.all([
    finalOrder(store, competitionId),
    store.certificates.listAll({ where: { competitionId } }),
  ])
  const { title } = await store.events.get(competition.eventId)
  const at = new Map(placed.map(({ no }, index) => [no, index]))
  const unprinted = placed.flatMap(({ no, name, unit }) => {
    const letters = unprintable(`${name}${unit}`)
    return letters.length > 0 ? [{ no, name, letters }] : []
  })
  const order = ({ no, turn }: Certificate) => (at.get(no) ?? placed.length) * 1000 + turn
  return done({
    ...{ name: competition.name, eventTitle: title, isFinal, people: placed.length },
    ...(unprinted.length > 0 && { unprintable: unprinted }),
    rows: rows
      .sort((one, other) => order(one) - order(other))
      .map(({ id, number, no, turn, name, unit, kind, place, state, issuedAt, withdrawnAt, reason }) => ({
        ...{ id, number, no, turn, name, unit, kind, state, issuedAt },
        ...(place !== undefined && { place }),
        ...(withdrawnAt !== undefined && { withdrawnAt }),
        ...(reason !== undefined && { reason }),
      })),
  })
}

const MOST = 100

/** 我的证书, the latest first. */
export async function listOwn(_input: object, { store, person }: PersonContext): Promise<Output<'certificates.mine'>> {
  const own = await store.certificates.list({ where: { personId: person.id }, limit: MOST })
  return done(
    own
      .sort((one, other) => other.issuedAt - one.issuedAt)
      .map(({ id, number, name, unit, kind, place, eventTitle, competitionName, playedAt, state }) => ({
        ...{ id, number, name, unit, kind, eventTitle, competitionName, playedAt, state },
        ...(place !== undefined && { place }),
      }))
  )
}

/** 核对证书. For whoever has the number in hand: nothing by which the person could be found elsewhere. */
export async function checkCertificate(
  { number: typed }: Input<'certificates.check'>,
  { store }: Context
): Promise<Output<'certificates.check'>> {
  const number = readNumber(typed)
  const found = number && (await store.certificates.findWhere({ number }))
  if (!found) return refused('certificate_unknown')
  const { name, unit, kind, place, eventTitle, competitionName, playedAt, issuer, issuedAt, state, withdrawnAt } = found
  return done({
    ...{ number, name, unit, kind, eventTitle, competitionName, playedAt, issuer, issuedAt, state },
    ...(place !== undefined && { place }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
  })
}
