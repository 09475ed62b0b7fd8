import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '#platform/call'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Choice } from '#ui/fields/Choice'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { ActionBar } from '#ui/screen/ActionBar'
import { InnerBar } from '#ui/screen/InnerBar'
import { Screen } from '#ui/screen/Screen'
import { Notice } from '#ui/states/Notice'
import '../case.scss'
import { RightsPicker } from '../rights/RightsPicker'
import { openTelling, RightsWays } from '../rights/RightsWays'
import { type Rights, rightsOf } from '../rights/rights'
import { rightsTexts as texts } from '../rights/rightsTexts'

/** 维权求助. Three taps: what it is about, one question, and who helps. Nothing of it leaves the phone before the third. */
export default function RightsPage() {
  const [chosen, choose] = useState<Rights>()
  const [label, answer] = useState<string>()
  const pick = (key: Rights) => {
    choose(key)
    answer(undefined)
  }
  const about = chosen && rightsOf[chosen]
  const told = about?.options.find((option) => option.label === label)
  const begins = about && told ? texts.begins(about.name, told.label) : ''
  return (
    <Screen>
      <InnerBar title={texts.title} />
      <View className="body stack">
        <View className="case-note">{texts.privacy}</View>
        <FieldFrame label={texts.what}>
          <RightsPicker chosen={chosen} onChoose={pick} />
        </FieldFrame>
        {about && (
          <FieldFrame label={about.ask}>
            <Choice
              inline
              label={about.ask}
              options={about.options.map((option) => option.label)}
              chosen={label}
              onChoose={answer}
            />
          </FieldFrame>
        )}
        {told && <Notice tone="warn">{texts.says(told.says, told.law)}</Notice>}
        {about && told && <Guidance about={about} />}
        {told && <RightsWays begins={begins} />}
        <View className="case-note">{texts.source}</View>
      </View>
      <ActionBar hint={chosen === 'danger' || told ? texts.hurt : chosen ? texts.second : texts.first}>
        {chosen === 'danger' ? (
          <>
            <Button onPress={() => call('110')}>{texts.police}</Button>
            <Button kind="ghost" onPress={() => call('12351')}>
              {texts.hotline}
            </Button>
          </>
        ) : (
          <Button disabled={!told} onPress={() => openTelling(begins)}>
            {texts.send}
          </Button>
        )}
      </ActionBar>
    </Screen>
  )
}

function Guidance({ about: { rule, collect } }: { about: (typeof rightsOf)[Rights] }) {
  return (
    <>
      <Card className="case-part">
        <View className="case-part__title">{texts.collect}</View>
        {collect.map((line, index) => (
          <View key={line}>{`${index + 1}. ${line}`}</View>
        ))}
      </Card>
      <Card className="case-part">
        <View className="case-part__title">{texts.rule}</View>
        <View>{texts.says(rule.says, rule.law)}</View>
      </Card>
    </>
  )
}
