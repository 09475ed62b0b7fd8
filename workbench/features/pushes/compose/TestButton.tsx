import Button from 'antd/es/button'
import { Icon } from '../../../ui/Icon'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { pushTexts as texts } from '../pushTexts'

/** 发给自己看看. The real card on the own phone, before anybody else has it. */
export function TestButton({ articleId }: { articleId: string }) {
  const { busy, run } = useDeed()
  const test = async () => {
    const answer = await run('pushes.test', { articleId })
    if (answer?.ok) say({ tone: 'good', text: answer.value.remark ?? texts.testedAccount })
  }
  return (
    <Button icon={<Icon name="phone" size={16} />} loading={busy} onClick={test}>
      {texts.testMe}
    </Button>
  )
}
