import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { askForMessages } from '#platform/messages/subscribe'
import type { Channel } from '#shared/news/article'

/** The message settings: the channels that may ring, and the tap that permits one more reminder. */
export function useSettings() {
  const { load, reload } = useAsk('messages.settings', {})
  const { once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const switchTopic = (topic: Channel, on: boolean) =>
    once(async () => {
      const answer = await callApi('messages.setTopic', { topic, on })
      setProblem(answer.ok || answer.kept ? undefined : answer.text)
      if (answer.ok || !answer.kept) await reload()
    })

  const remind = () =>
    once(async () => {
      await askForMessages(['notice'])
      await reload()
    })

  return { load, reload, problem, switchTopic, remind }
}
