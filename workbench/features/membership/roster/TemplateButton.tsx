import Button from 'antd/es/button'
import { saveFile } from '../../../ui/exports/saveFile'
import { Icon } from '../../../ui/Icon'
import { useDeed } from '../../../useDeed'
import { rosterTexts as texts } from './texts'

/** An empty sheet to fill in; it is made and saved by one click. */
export function TemplateButton({ disabled }: { disabled: boolean }) {
  const { busy, run } = useDeed()
  const take = async () => {
    const answer = await run('membership.template', {})
    if (answer?.ok) saveFile(answer.value)
  }
  return (
    <Button icon={<Icon name="table" size={16} />} loading={busy} disabled={disabled} onClick={take}>
      {texts.template}
    </Button>
  )
}
