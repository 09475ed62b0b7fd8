import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import './RelativeSheet.scss'
import { familyTexts, ownYearTexts as texts } from './texts'
import { yearFrom } from './yearFrom'

interface Props {
  birthYear: number | undefined
  onKept: () => void
  onClose: () => void
}

/** The sheet on which somebody says once when they were born, says it anew, or has it forgotten. */
export function OwnYearSheet({ birthYear, onKept, onClose }: Props) {
  const [year, setYear] = useState(birthYear === undefined ? '' : `${birthYear}`)
  const [isTried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const typed = yearFrom(year)

  const keep = (asked: { birthYear?: number }) =>
    once(async () => {
      setProblem(undefined)
      const answer = await callApi('family.keepOwnYear', asked)
      if (answer.ok) onKept()
      else setProblem(answer.text)
    })

  const save = () => {
    setTried(true)
    if (typed !== undefined) keep({ birthYear: typed })
  }

  return (
    <Sheet title={texts.title} isShort onClose={onClose}>
      <View className="relative-sheet">
        <Field
          label={familyTexts.birthYear}
          hint={texts.hint}
          kind="number"
          maxLength={5}
          value={year}
          error={isTried && typed === undefined ? familyTexts.birthYearWrong : undefined}
          onChange={setYear}
        />
        <View className="relative-sheet__what">{texts.what}</View>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={save}>
          {busy ? familyTexts.saving : familyTexts.save}
        </Button>
        {birthYear !== undefined && (
          <Button kind="ghost" disabled={busy} onPress={() => keep({})}>
            {texts.forget}
          </Button>
        )}
      </View>
    </Sheet>
  )
}
