import Button from 'antd/es/button'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { PairingSheet } from '../paper/PairingSheet'
import '../paper/Paper.css'
import { PlacesSheet } from '../paper/PlacesSheet'
import { paperTexts as texts } from '../texts'

type Sheet = keyof typeof texts.sheets

/** 打印: the pairing of the latest round, or the order after it, on A4. */
export default function CompetitionPrintPage() {
  const { id = '' } = useParams()
  const [sheet, choose] = useState<Sheet>('pairings')
  useTitle(texts.title)
  return (
    <div className="papers">
      <PageHead title={texts.title} back={{ to: `/competitions/${id}`, label: texts.back }}>
        <Button type="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </PageHead>
      <Segmented
        className="papers__choice"
        aria-label={texts.what}
        value={sheet}
        onChange={choose}
        options={(['pairings', 'places'] as const).map((one) => ({ value: one, label: texts.sheets[one] }))}
      />
      {sheet === 'pairings' ? <Pairings id={id} /> : <Places id={id} />}
    </div>
  )
}

function Pairings({ id }: { id: string }) {
  const { load, reload } = useAsk('competitions.open', { competitionId: id })
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {({ competition, round }) =>
        round && round.state !== 'draft' ? <PairingSheet title={competition.name} round={round} /> : <Nothing />
      }
    </Loaded>
  )
}

function Places({ id }: { id: string }) {
  const { load, reload } = useAsk('competitions.standings', { competitionId: id })
  return (
    <Loaded load={load} onRetry={reload} rows={12}>
      {(standings) => (standings.competition.round > 0 ? <PlacesSheet standings={standings} /> : <Nothing />)}
    </Loaded>
  )
}

function Nothing() {
  return <EmptyState motif="empty-events" title={texts.nothing} text={texts.nothingText} />
}
