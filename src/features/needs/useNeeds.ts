import { useState } from 'react'
import type { Load } from '#client/asking/load'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { say } from '#platform/say'
import { MOST_NEEDS, type NeedPlace, type NeedTag } from '#shared/needs/need'
import type { OwnNeeds } from '#shared/needs/view'
import { needTexts as texts } from './needTexts'

interface Asked {
  from: NeedPlace
  eventId?: string | undefined
}

/** What somebody needs: as the cloud has it, and as they are choosing it now. Whoever comes from an event or a visit is asked again. */
export function useNeeds({ from, eventId }: Asked) {
  const { load, reload } = useAsk('needs.mine', {})
  const [told, setTold] = useState<OwnNeeds>()
  const [choosing, setChoosing] = useState<NeedTag[]>()
  const [isAsked, setAsked] = useState(from !== 'season')
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()

  const own: Load<OwnNeeds> = told ? { kind: 'ready', value: told, stale: false } : load
  const said = own.kind === 'ready' ? own.value.said.map(({ tag }) => tag) : []
  const chosen = choosing ?? said

  const toggle = (tag: NeedTag) => {
    const isOn = chosen.includes(tag)
    const isFull = !isOn && chosen.length >= MOST_NEEDS
    setProblem(isFull ? texts.full(MOST_NEEDS) : undefined)
    if (!isFull) setChoosing(isOn ? chosen.filter((one) => one !== tag) : [...chosen, tag])
  }

  const settle = (value?: OwnNeeds) => {
    if (value) setTold(value)
    setChoosing(undefined)
    setAsked(false)
    setProblem(undefined)
  }

  const send = () =>
    once(async () => {
      const after = from === 'event' && eventId ? { eventId } : {}
      const answer = await callApi('needs.say', { tags: chosen, from, ...after })
      if (answer.ok) settle(answer.value)
      else setProblem(answer.text)
    })

  const takeBack = () =>
    once(async () => {
      const answer = await callApi('needs.takeBack', {})
      if (!answer.ok) return setProblem(answer.text)
      say(texts.takenBack)
      settle(answer.value)
    })

  return {
    ...{ load: own, reload, chosen, busy, problem, toggle, send, takeBack },
    isChoosing: choosing !== undefined || said.length === 0 || isAsked,
    hasSaid: said.length > 0,
    change: () => setChoosing(said),
    keep: () => settle(),
  }
}
