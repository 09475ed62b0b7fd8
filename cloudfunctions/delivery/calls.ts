/** Makes a call to WeChat when its turn has come; nothing when this run may make none any more. */
export type MakeCall = <Value>(call: () => Promise<Value>) => Promise<Value | undefined>

interface Options {
  atOnce: number
  /** Whether this run may still call. */
  isOurs: () => Promise<boolean>
  /** Looks for what is urgent and sends it; `hold` keeps all others waiting until it is done. */
  lookAround: (hold: () => void) => Promise<void>
}

/** So many calls of the others pass between two looks, and so many more while one is under way. */
const BETWEEN_LOOKS = 9

type Queue = (() => void)[]

/** 轮流. Lets so many calls be under way at once: the urgent ones first, then one of each sender in turn. */
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
    // Whose turn it was is the last one asked the next time.
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
