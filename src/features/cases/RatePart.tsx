import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '#client/keeping/useWords'
import { caseLevelName, levelAbove } from '#shared/cases/case'
import type { CaseView } from '#shared/cases/view'
import { FACES, type Face, faceName } from '#shared/feedback/face'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { FacePicker } from '#ui/faces/FacePicker'
import { Field } from '#ui/fields/Field'
import { caseTexts as texts } from './texts'
import type { CaseDeeds } from './useCaseDeeds'

interface Props {
  view: Pick<CaseView, 'number' | 'level'>
  deeds: CaseDeeds
}

/** Three faces; a bad one opens a word more, which goes to the level above. */
export function RatePart({ view: { number, level }, deeds }: Props) {
  const [face, setFace] = useState<Face>()
  const more = useWords(`case-more:${number}`)
  const above = levelAbove(level)
  const goesUp = face === 'bad' && above !== undefined && more.words.trim() !== ''
  const send = async () => {
    if (!face) return
    const said = face === 'bad' ? more.words.trim() : ''
    if (await deeds.rate(face, said)) await more.clear()
  }
  return (
    <Card className="case-part">
      <View className="case-part__title">{texts.rate}</View>
      <FacePicker label={texts.rate} faces={FACES} names={faceName} chosen={face} onChoose={setFace} />
      {face === 'bad' && (
        <Field
          long
          optional
          label={above ? `${texts.more}（${texts.moreTo(caseLevelName[above])}）` : texts.more}
          hint={texts.moreHint}
          value={more.words}
          maxLength={300}
          onChange={more.write}
        />
      )}
      <Button busy={deeds.busy} disabled={!face} onPress={send}>
        {!face
          ? texts.chooseFace
          : goesUp && above
            ? texts.sendMore(caseLevelName[above])
            : texts.sendFace(faceName[face])}
      </Button>
    </Card>
  )
}
