import { refreshToday } from '../../../today'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { pushTexts as texts } from '../pushTexts'

/** 撤回. One tap is enough: nobody is asked twice while the seconds run. */
export function useRecall(pushId: string, onChanged: () => void) {
  const { busy, run } = useDeed()
  const recall = async () => {
    const answer = await run('pushes.recall', { pushId })
    if (answer?.ok) say({ tone: 'good', text: texts.recalled })
    refreshToday()
    onChanged()
  }
  return { busy, recall }
}
