/** Makes a call to WeChat when its turn has come; answers nothing when this run may make no more calls. */
export type MakeCall = <Value>(call: () => Promise<Value>) => Promise<Value | undefined>

interface Options {
  atOnce: number
  /** Whether this run still has the right to call. */
  isOurs: () => Promise<boolean>
  /** Looks for urgent messages and sends them; `hold` keeps all other calls waiting until that is done. */
  lookAround: (hold: () => void) => Promise<void>
}

/** Number of calls that are not urgent between two looks; as many more may pass while a look is under way. */
const BETWEEN_LOOKS = 9

type Queue = (() => void)[]

/** 轮流. Lets at most `atOnce` calls be under way: the urgent ones first, then one of each sender in turn. */
export function openCalls({ atOnce, isOurs, lookAround }: Options) {
  const urgent: Queue = []
  const others: Queue[] = []
  let underWay = 0
  let sinceLook = 0
  let isLooking = false
  let isHeld = false

  const letIn = () => {
    while (underWay < atOnce) {
      const enter = urgent.shift() ?? nextOther()
      if (!enter) return
      underWay += 1
      enter()
    }
  }

  const nextOther = () => {
    if (isHeld) return undefined
    const queue = others.find(({ length }) => length > 0)
    if (!queue || !mayPass()) return undefined
    // The sender whose turn it was comes last the next time.
    others.push(...others.splice(others.indexOf(queue), 1))
    return queue.shift()
  }

  const mayPass = () => {
    if (sinceLook === BETWEEN_LOOKS) {
      if (isLooking) return false
      look()
      if (isHeld) return false
    }
    sinceLook += 1
    return true
  }

  const look = () => {
    isLooking = true
    sinceLook = 0
    const hold = () => {
      isHeld = true
    }
    lookAround(hold)
      .catch((error) => console.error(error))
      .finally(() => {
        isLooking = false
        isHeld = false
        letIn()
      })
  }

  const throughQueue = (queue: Queue): MakeCall => {
    return async (call) => {
      await new Promise<void>((enter) => {
        queue.push(enter)
        letIn()
      })
      try {
        return (await isOurs()) ? await call() : undefined
      } finally {
        underWay -= 1
        letIn()
      }
    }
  }

  return {
    urgent: throughQueue(urgent),
    forSender: (): MakeCall => {
      const queue: Queue = []
      others.push(queue)
      return throughQueue(queue)
    },
  }
}
