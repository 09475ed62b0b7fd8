import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { RecentImports } from '../../../sheets/RecentImports'
import { PageHead } from '../../../ui/PageHead'
import { Panel } from '../../../ui/Panel'
import { Loaded } from '../../../ui/states/Loaded'
import { useTitle } from '../../../useTitle'
import { BroughtLists } from '../earlier/BroughtLists'
import { EarlierChooser } from '../earlier/EarlierChooser'
import { earlierTexts as texts } from '../earlier/texts'
import '../Brand.css'

/** 往届参加名单: who took part in what was not signed up for here, brought by sheet or pasted. */
export default function EarlierListsPage() {
  const choices = useAsk('brands.earlierChoices', {})
  const brought = useAsk('brands.earlier', {})
  const [version, setVersion] = useState(0)
  const [undone, setUndone] = useState(0)
  const anew = () => {
    setVersion((before) => before + 1)
    brought.reload()
  }
  // What was taken back is not said to have been brought any more.
  const takenBack = () => {
    setUndone((before) => before + 1)
    anew()
  }
  useTitle(texts.title)

  return (
    <>
      <PageHead title={texts.title} sub={texts.sub} back={{ to: '/brands', label: texts.back }} />
      <div className="brands-page">
        <Panel title={texts.bring}>
          <p className="earlier-why">{texts.why}</p>
          <p className="quiet earlier-why">{texts.keeps}</p>
          <Loaded load={choices.load} onRetry={choices.reload} rows={3}>
            {(events) => (
              <Loaded load={brought.load} onRetry={brought.reload} rows={2}>
                {(lists) => <EarlierChooser key={undone} choices={events} brought={lists} onDone={anew} />}
              </Loaded>
            )}
          </Loaded>
        </Panel>
        <Loaded load={brought.load} onRetry={brought.reload} rows={2}>
          {(lists) => <BroughtLists lists={lists} onDropped={brought.reload} />}
        </Loaded>
        <RecentImports of="earlier" version={version} onUndone={takenBack} />
      </div>
    </>
  )
}
