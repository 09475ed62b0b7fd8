import { useOutletContext, useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { Loaded } from '../../../ui/states/Loaded'
import { CaseCard } from '../CaseCard'

/** One case beside the queue. */
export default function CasePage() {
  const { caseId = '' } = useParams()
  const reloadQueue = useOutletContext<() => Promise<void>>()
  const { load, reload } = useAsk('cases.open', { caseId })
  const onMoved = async () => {
    await Promise.all([reload(), reloadQueue()])
  }

  return (
    <Loaded load={load} onRetry={reload} rows={8}>
      {(board) => <CaseCard key={caseId} board={board} onMoved={onMoved} />}
    </Loaded>
  )
}
