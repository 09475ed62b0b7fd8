import { useAsk } from '#client/asking/useAsk'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { caseTexts as texts } from '../texts'

interface Props {
  isOn: boolean
  onChange: (isOn: boolean) => void
}

/** 只给法律援助人员看. Not offered while there is nobody to whom it could be given; then it says so. */
export function CounselField({ isOn, onChange }: Props) {
  const { load } = useAsk('cases.counsel', {})
  if (load.kind !== 'ready') return null
  if (!load.value.isThere) return <Notice tone="plain">{texts.noCounsel}</Notice>
  return (
    <Card className="rows">
      <Cell
        title={texts.counselOnly}
        note={isOn ? texts.counselOn : texts.counselOff}
        isOn={isOn}
        onPress={() => onChange(!isOn)}
      />
    </Card>
  )
}
