import type { ActionName, Input } from '#shared/api'
import { call, signIn } from '../../product/startProduct'

/** Calls of a demonstration person, each of which has to succeed. */
export type PersonCalls = Awaited<ReturnType<typeof asPerson>>

export async function asPerson(url: string, person: string) {
  const token = await signIn(url, person)
  return async <Name extends ActionName>(action: Name, input: Input<Name>) => {
    const answer = await call(url, token, action, input)
    if (!answer.ok) throw new Error(`${action}: ${answer.text}`)
    return answer.value
  }
}
