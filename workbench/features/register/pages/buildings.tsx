import Button from 'antd/es/button'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useAsk } from '#client/asking/useAsk'
import { LinkButton } from '../../../ui/LinkButton'
import { PageHead } from '../../../ui/PageHead'
import { EmptyState } from '../../../ui/states/EmptyState'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { AreaDialog } from '../ground/dialogs/AreaDialog'
import { ClosedDialog } from '../ground/dialogs/ClosedDialog'
import { TerritoryDialog } from '../ground/dialogs/TerritoryDialog'
import { GroundView } from '../ground/GroundView'
import { groundTexts as texts } from '../ground/groundTexts'
import { sumsOf } from '../ground/sumsOf'

/** 网格和楼宇: the street by its grids, and the building that is open, floor by floor. */
export default function BuildingsPage() {
  const { load, reload } = useAsk('directory.areas', {})
  const [asked] = useSearchParams()
  const [doing, setDoing] = useState<'area' | 'levels' | 'closed' | undefined>(
    asked.get('doing') === 'station' ? 'levels' : undefined
  )
  const street = load.kind === 'ready' ? load.value : undefined
  const end = () => setDoing(undefined)
  const [turn, setTurn] = useState(0)
  const changed = async () => {
    setTurn((before) => before + 1)
    await reload()
  }
  useTitle(texts.title)
  return (
    <>
      <PageHead title={texts.title} sub={street && street.areas.length > 0 && sumsOf(street)}>
        <LinkButton to="/directory/import?of=buildings">{texts.sheets}</LinkButton>
        {street && <Button onClick={() => setDoing('closed')}>{texts.closedGround}</Button>}
        {street && <Button onClick={() => setDoing('levels')}>{texts.levels}</Button>}
        {street && <Button onClick={() => setDoing('area')}>{texts.addArea}</Button>}
      </PageHead>
      <Loaded
        load={load}
        onRetry={reload}
        rows={9}
        isEmpty={({ areas }) => areas.length === 0}
        empty={
          <EmptyState motif="empty-search" title={texts.emptyTitle} text={texts.emptyText}>
            <Button type="primary" onClick={() => setDoing('area')}>
              {texts.addArea}
            </Button>
            <LinkButton to="/directory/import?of=grids">{texts.byWorkbook}</LinkButton>
          </EmptyState>
        }
      >
        {(shown) => <GroundView key={turn} street={shown} onChanged={reload} />}
      </Loaded>
      {street && doing === 'area' && <AreaDialog street={street} onDone={reload} onClose={end} />}
      {street && doing === 'closed' && <ClosedDialog levels={street.levels} onDone={changed} onClose={end} />}
      {street && doing === 'levels' && <TerritoryDialog street={street} onDone={reload} onClose={end} />}
    </>
  )
}
