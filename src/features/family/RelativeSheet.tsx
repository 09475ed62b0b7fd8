import { View } from '@tarojs/components'
import { useState } from 'react'
import { newKey } from '#client/newKey'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import type { Relative } from '#shared/family/relative'
import { Button } from '#ui/Button'
import { Field } from '#ui/fields/Field'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import './RelativeSheet.scss'
import { familyTexts as texts } from './texts'
import { yearFrom } from './yearFrom'

interface Props {
  /** Whom it is about; a new one where it is nobody. */
  relative?: Relative | undefined
  onSaved: (relative: Relative) => void
  onClose: () => void
  /** What else can be done with this one. */
  children?: React.ReactNode
}

/** The sheet on which somebody of the family is written down: a name and a year, no more. */
export function RelativeSheet({ relative, onSaved, onClose, children }: Props) {
  const [id] = useState(() => relative?.id ?? newKey())
  const [name, setName] = useState(relative?.name ?? '')
  const [year, setYear] = useState(relative ? `${relative.birthYear}` : '')
  const [isTried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()
  const birthYear = yearFrom(year)
  const wrong = { name: isTried && !name.trim(), year: isTried && birthYear === undefined }

  const save = () => {
    setTried(true)
    setProblem(undefined)
    if (!name.trim() || birthYear === undefined) return
    once(async () => {
      const answer = await callApi('family.save', { id, name: name.trim(), birthYear })
      if (answer.ok) onSaved(answer.value)
      else setProblem(answer.text)
    })
  }

  return (
    <Sheet title={relative ? texts.edit : texts.add} isShort onClose={onClose}>
      <View className="relative-sheet">
        <Field
          label={texts.name}
          hint={texts.nameHint}
          maxLength={20}
          value={name}
          error={wrong.name ? texts.nameWrong : undefined}
          onChange={setName}
        />
        <Field
          label={texts.birthYear}
          hint={texts.birthYearHint}
          kind="number"
          maxLength={5}
          value={year}
          error={wrong.year ? texts.birthYearWrong : undefined}
          onChange={setYear}
        />
        <View className="relative-sheet__what">{texts.what}</View>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={save}>
          {busy ? texts.saving : texts.save}
        </Button>
        {children}
      </View>
    </Sheet>
  )
}
