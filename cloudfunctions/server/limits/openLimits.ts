import { isRecord } from '#shared/isRecord'
import { lookUp } from '#shared/lookUp'
import type { Call } from '../context'
import { RequestFault } from '../RequestFault'
import { countTogether } from './countTogether'
import table from './limits.json'
import { sourceOf } from './sourceOf'

interface Limit {
  most: number
  minutes: number
  /** The field of the input by which it is counted apart. */
  each?: string
}

export const { signInsWaiting } = table

const EVERY_CALL = 'every call'
const limits = {
  person: new Map<string, Limit>(Object.entries(table.person)),
  address: new Map<string, Limit>(Object.entries(table.address)),
}

/** What an instance has counted for one source in the window that runs. */
interface Counted {
  until: number
  own: number
  /** How many of its own the others know of, and how many of theirs it knows of. */
  told: number
  others: number
  isTelling: boolean
}

/** An instance tells the others after every tenth part of a limit: whoever calls as people do costs the database nothing. */
const PARTS = 10
const KEPT_AT_MOST = 50_000

export interface Limits {
  /** Counts a call, or throws `too_often`. */
  admit: (call: Call, asked: Asked) => Promise<void>
}

interface Asked {
  action: string
  input: unknown
}

/** 限次. How often a person, or an address without one, may call: see docs/decisions/033. One for each instance. */
export function openLimits(): Limits {
  const counts = new Map<string, Counted>()
  let lookedAt = 0

  return {
    async admit(call, asked) {
      if (call.now - lookedAt >= 60_000) {
        for (const [key, { until }] of counts) if (until <= call.now) counts.delete(key)
        lookedAt = call.now
      }
      for (const { key, limit } of limitsOn(call, asked)) {
        if (!(await isWithin(call, key, limit))) throw new RequestFault('too_often')
      }
    },
  }

  async function isWithin({ store, now }: Call, key: string, { most, minutes }: Limit): Promise<boolean> {
    const counted = countedOf(key, now, minutes * 60_000)
    if (counted.own + counted.others >= most) return false
    counted.own++
    const more = counted.own - counted.told
    if (counted.isTelling || more < Math.ceil(most / PARTS)) return true
    counted.isTelling = true
    try {
      const all = await countTogether(store, { key, more, until: counted.until })
      counted.told += more
      counted.others = all - counted.told
    } finally {
      counted.isTelling = false
    }
    return counted.told + counted.others <= most
  }

  function countedOf(key: string, now: number, windowMs: number): Counted {
    const known = counts.get(key)
    if (known && known.until > now) return known
    const until = (Math.floor(now / windowMs) + 1) * windowMs
    const fresh = { until, own: 0, told: 0, others: 0, isTelling: false }
    counts.delete(key)
    counts.set(key, fresh)
    const [oldest = ''] = counts.size > KEPT_AT_MOST ? counts.keys() : []
    counts.delete(oldest)
    return fresh
  }
}

function limitsOn(call: Call, { action, input }: Asked): { key: string; limit: Limit }[] {
  const { kind, key } = sourceOf(call)
  return [EVERY_CALL, action].flatMap((name) => {
    const limit = limits[kind].get(name)
    return limit ? [{ key: [kind, key, name, apart(limit, input)].join(' '), limit }] : []
  })
}

/** Only a short text counts apart, as ids are. */
function apart({ each }: Limit, input: unknown): string {
  const value = each && isRecord(input) ? lookUp(input, each) : ''
  return typeof value === 'string' ? value.slice(0, 40) : ''
}
