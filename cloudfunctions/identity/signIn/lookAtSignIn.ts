import { randomInt } from 'node:crypto'
import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { openSignIn } from './openSignIn'

/** 看清再点. The browser that asks, and three numbers, of which one stands on its screen. */
export async function lookAtSignIn(
  { code }: Input<'signIn.look'>,
  { store, now }: PersonContext
): Promise<Output<'signIn.look'>> {
  const signIn = await openSignIn(store, code, now)
  if (!signIn) return refused('sign_in_over')
  const { browser, address, askedAt, number } = signIn
  return done({ browser, address, askedAt, numbers: amongOthers(number) })
}

function amongOthers(number: number): number[] {
  const numbers = new Set([number])
  while (numbers.size < 3) numbers.add(randomInt(10, 100))
  return [...numbers].sort((one, other) => one - other)
}
