import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { Button } from '#ui/Button'
import { articleTexts as texts } from '../articleTexts'

/** 收藏, and no longer. */
export function FavouriteButton({ articleId, start }: { articleId: string; start: boolean }) {
  const [kept, setKept] = useState(start)
  const { busy, once } = useOneAtATime()
  const turn = () =>
    once(async () => {
      const answer = await callApi('news.favourite', { articleId, on: !kept })
      if (answer.ok) setKept(answer.value.on)
    })

  return (
    <Button kind="ghost" busy={busy} onPress={turn}>
      {kept ? texts.kept : texts.keep}
    </Button>
  )
}
