import type { Input } from '#shared/api'
import { say } from '../ui/states/toasts'
import { useDeed } from '../useDeed'

/** Things that one call makes. */
const AT_ONCE = 100

type Missing = Input<'register.makeMissing'>

/** Makes what a sheet names and the register does not have, call by call; says of the first that could not be made why. */
export function useMakeMissing(onMade: () => void) {
  const { busy, run } = useDeed()
  const make = async (count: number, partAt: (from: number, until: number) => Partial<Missing>) => {
    for (let start = 0; start < count; start += AT_ONCE) {
      const part = { unions: [], enterprises: [], ...partAt(start, start + AT_ONCE) }
      const answer = await run('register.makeMissing', part)
      if (!answer?.ok) return
      const [first] = answer.value.not
      if (first) say({ tone: 'bad', text: `${first.name}：${first.why}` })
    }
    onMade()
  }
  return { busy, make }
}
