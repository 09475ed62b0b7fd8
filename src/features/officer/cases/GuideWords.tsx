import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { askApi } from '#platform/line/phoneLine'
import { guideAnswer } from '#shared/guides/guideAnswer'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Sheet } from '#ui/overlays/Sheet'
import { Loaded } from '#ui/states/Loaded'
import { deskCaseTexts as texts } from './deskCaseTexts'

/** Words of the catalogue to begin an answer with: what is needed, where and how soon, as members read it there. */
export function GuideWords({ onWords }: { onWords: (words: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const { load, reload } = useAsk('guides.list', {}, { when: isOpen })
  const take = async (guideId: string) => {
    const guide = await askApi('guides.read', { guideId })
    if (guide.ok) onWords(guideAnswer(guide.value))
    setOpen(false)
  }
  return (
    <Card className="rows">
      <Cell icon="paper" title={texts.guideWords} onPress={() => setOpen(true)} />
      {isOpen && (
        <Sheet title={texts.guideWords} onClose={() => setOpen(false)}>
          <Loaded load={load} onRetry={reload}>
            {(guides) => guides.map(({ id, title }) => <Cell key={id} title={title} onPress={() => take(id)} />)}
          </Loaded>
        </Sheet>
      )}
    </Card>
  )
}
