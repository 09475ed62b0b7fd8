import { View } from '@tarojs/components'
import { useState } from 'react'
import type { UnionEvent } from '#shared/events/event'
import { decideAge } from '#shared/events/fairness/decideAge'
import { agesText } from '#shared/events/fairness/ruleText'
import { ageIn } from '#shared/family/relative'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Notice } from '#ui/states/Notice'
import { OwnYearSheet, useOwnYear } from '../../family/feature'
import { ageTexts as texts } from '../texts'

/** The own year of birth, where the event takes people of some ages alone, and what that means for the sign-up. */
export function useAge(event: UnionEvent) {
  const { load, reload, birthYear } = useOwnYear(event.only?.ages !== undefined)
  const decision = decideAge(event, birthYear)
  // Whether the cloud knows the year is for the cloud to say, where this phone could not ask.
  const isAsked = load.kind === 'ready' && !decision.ok
  const problem = decision.ok ? undefined : `${decision.about ?? ''}${texts.unfit}`
  return {
    ...{ load, reload, birthYear },
    /** What stands against sending. */
    fault: !isAsked ? undefined : birthYear === undefined ? texts.needed : problem,
  }
}

interface Props {
  event: UnionEvent
  /** Runs once another year is kept, by which the page may be another. */
  onKept: () => void
  age: ReturnType<typeof useAge>
}

/** 年龄: asked once, and shown ever after with what it comes to in the year of the event. */
export function AgePart({ event, onKept, age: { load, reload, birthYear, fault } }: Props) {
  const [isOpen, setOpen] = useState(false)
  const ages = event.only?.ages
  if (!ages || load.kind === 'loading') return null
  const isKnown = birthYear !== undefined
  const note = isKnown ? texts.known(birthYear, ageIn(birthYear, event.startsAt)) : texts.once(agesText(ages))
  return (
    <View className="register-form__age">
      <Card className="rows">
        <Cell
          icon="person"
          title={texts.title}
          note={load.kind === 'ready' ? note : texts.offline}
          onPress={load.kind === 'ready' ? () => setOpen(true) : reload}
        />
      </Card>
      {isKnown && fault && <Notice tone="bad">{fault}</Notice>}
      {isOpen && (
        <OwnYearSheet
          birthYear={birthYear}
          onKept={() => {
            setOpen(false)
            reload()
            onKept()
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </View>
  )
}
