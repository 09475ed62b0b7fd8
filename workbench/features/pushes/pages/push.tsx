import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { PushBoard } from '../board/PushBoard'
import { pushTexts } from '../pushTexts'

export default function PushPage() {
  const { id = '' } = useParams()
  const { load, reload } = useAsk('pushes.open', { pushId: id })
  useTitle(load.kind === 'ready' ? load.value.title : pushTexts.center)

  return (
    <Loaded load={load} onRetry={reload} rows={10} page={{ to: '/pushes', label: pushTexts.toCenter }}>
      {(push) => <PushBoard key={push.id} first={push} />}
    </Loaded>
  )
}
