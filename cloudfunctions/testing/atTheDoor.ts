import { actionsOf } from '#server/action'
import type { Call } from '#server/context'
import { openHouse } from '#server/openHouse'
import type { ActionName, Input, Output } from '#shared/api'
import { features } from '../features'

const actions = actionsOf(features)

export const house = openHouse(features)

/** Calls an action as a page would, through its door: who may, what is asked, and the line in the log. */
export async function atTheDoor<Name extends ActionName>(
  name: Name,
  input: Input<Name>,
  call: Call
): Promise<Output<Name>> {
  const outcome = await actions[name]?.(input, { ...call, house })
  return outcome as Output<Name>
}
