import { useEffect, useState } from 'react'
import { ownerOf } from '#client/keeping/owner'
import { useLive } from '#client/liveValue'
import { useOneAtATime } from '#client/useOneAtATime'
import { type ListOpened, listVault } from '#platform/codes/listVault'
import { macHex } from '#platform/codes/macHex'
import { callApi } from '#platform/deeds/doing'
import { session } from '#platform/line/session'
import { storage } from '#platform/storage'
import { onWechat } from '#platform/target'
import type { Input } from '#shared/api'
import { type DoorList, withOut } from '#shared/checkin/offline/doorList'
import { type JudgedShown, judgeShown } from '#shared/checkin/offline/judgeShown'
import { seenHere } from '#shared/checkin/offline/seenHere'

const vault = listVault({
  place: storage,
  owner: () => (onWechat ? undefined : ownerOf(session.get())),
  now: Date.now,
})

/** 没网时用的名单, of one door: whether it lies on this phone, whether it is open, and what it tells. */
export function useDoorList(eventId: string, { isCutOff, now }: { isCutOff: boolean; now: number }) {
  const [people, setPeople] = useState<number>()
  const [list, setList] = useState<DoorList>()
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const look = async () => setPeople(await vault.people(eventId))
  const forget = async () => {
    await vault.drop(eventId)
    setList(undefined)
    setPeople(undefined)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a door
  useEffect(() => void vault.tidy().then(look), [eventId])
  const hasLapsed = useLive(session.lapsed)
  // The cloud has said that this phone runs this door no more, or another tab that the session is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its coming is the occasion
  useEffect(() => void ((isCutOff || hasLapsed) && forget()), [isCutOff, hasLapsed])
  const isOver = list !== undefined && list.until <= now
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end of the event is the occasion
  useEffect(() => void (isOver && forget()), [isOver])

  return {
    ...{ people, list, busy, problem },
    isOpen: list !== undefined,
    /** Fetches the list anew and seals it under these digits; answers whether that went well. */
    keep: (digits: string, noRoom: string) =>
      once(async () => {
        setProblem(undefined)
        const answer = await callApi('checkin.doorList', { eventId })
        if (!answer.ok) return setProblem(answer.text)
        if (!(await vault.keep(answer.value, digits))) return setProblem(noRoom)
        setList(answer.value)
        await look()
      }),
    open: (digits: string, told: (opened: ListOpened) => void) =>
      once(async () => {
        const opened = await vault.open(eventId, digits)
        if (opened.kind === 'open') setList(opened.list)
        await look()
        told(opened)
      }),
    lock: () => setList(undefined),
    forget,
    /** After an undoing; the list need not be opened again for it. */
    takeOut: (memberId: string) => setList((open) => open && withOut(open, memberId)),
    judge: (
      shown: Input<'checkin.admit'>['shown'],
      at: number,
      waiting: readonly { input: unknown }[],
      seen: ReadonlyMap<string, number>
    ): JudgedShown | undefined => {
      if (!list || list.until <= at) return undefined
      const waits = seenHere(list, waiting, macHex)
      const seenAt = (memberId: string) => seen.get(memberId) ?? waits.get(memberId)
      return judgeShown(list, shown, { at, macOf: macHex, seenAt })
    },
  }
}

export type DoorListHere = ReturnType<typeof useDoorList>
