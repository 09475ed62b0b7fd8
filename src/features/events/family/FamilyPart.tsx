import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayText } from '#shared/beijingTime'
import { wardsAmong } from '#shared/events/family/familyRule'
import { GUARDIAN_CONSENT } from '#shared/events/family/guardianConsent'
import { purgedAt } from '#shared/events/form/purge'
import { ageIn, type Relative } from '#shared/family/relative'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { Choice } from '#ui/fields/Choice'
import { Field } from '#ui/fields/Field'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Cell } from '#ui/lists/Cell'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { RelativeSheet } from '../../family/feature'
import './FamilyPart.scss'
import { familyTexts as texts } from '../texts'
import type { FamilyForm } from './useFamilyForm'

interface Props {
  form: FamilyForm
  /** Name of the member. */
  self: string
  endsAt: number
}

/** 谁去: the member, and whom of the family they tick; below it what a guardian agrees to, and what nobody must eat. */
export function FamilyPart({ form, self, endsAt }: Props) {
  const [adding, setAdding] = useState(false)
  const { rule, chosen } = form
  if (!rule) return null
  const added = (relative: Relative) => {
    setAdding(false)
    form.reload()
    if (form.mayChoose(relative) && chosen.length < rule.most) form.choose(relative)
  }

  return (
    <View className="family-part">
      <SectionTitle title={texts.who} />
      <Card className="rows">
        <CheckRow title={texts.self(self)} note={texts.selfNote} on disabled onPress={() => undefined} />
        {form.relatives.map((relative) => (
          <RelativeRow key={relative.id} relative={relative} form={form} />
        ))}
        {form.load.kind === 'failed' && <Cell icon="refresh" title={texts.offline} onPress={form.reload} />}
        <Cell icon="people" title={texts.add} note={texts.once} onPress={() => setAdding(true)} />
      </Card>
      {form.isAsked && <ConsentCard form={form} endsAt={endsAt} />}
      {rule.food && chosen.map((one) => <EatsField key={one.id} relative={one} food={rule.food ?? ''} form={form} />)}
      {adding && <RelativeSheet onSaved={added} onClose={() => setAdding(false)} />}
    </View>
  )
}

function RelativeRow({ relative, form }: { relative: Relative; form: FamilyForm }) {
  const { rule, chosen, startsAt } = form
  if (!rule) return null
  const isOn = chosen.includes(relative)
  const fits = form.mayChoose(relative)
  const isFull = !isOn && chosen.length >= rule.most
  const age = ageIn(relative.birthYear, startsAt)
  const note = !fits
    ? texts.unfit(age, rule.youngest, rule.oldest)
    : isFull
      ? texts.enough(rule.most)
      : texts.age(relative.birthYear, age)
  return (
    <CheckRow
      title={relative.name}
      note={note}
      on={isOn}
      disabled={!isOn && (!fits || isFull)}
      onPress={() => form.choose(relative)}
    />
  )
}

function ConsentCard({ form, endsAt }: { form: FamilyForm; endsAt: number }) {
  const names = wardsAmong(form.chosen, form.startsAt)
    .map(({ name }) => name)
    .join('、')
  const goes = dayText(purgedAt(endsAt), Date.now())
  const lines = [...(form.rule?.care ?? []), ...GUARDIAN_CONSENT.lines(goes)]
  return (
    <>
      <SectionTitle title={texts.consent} />
      <Card className="rows">
        <View className="family-part__lines">
          {lines.map((line) => (
            <View key={line} className="family-part__line">
              {line}
            </View>
          ))}
        </View>
        <CheckRow
          title={texts.agree(names)}
          note={texts.version(GUARDIAN_CONSENT.version)}
          on={form.agreed}
          onPress={form.agree}
        />
      </Card>
    </>
  )
}

interface EatsProps {
  relative: Relative
  food: string
  form: FamilyForm
}

/** What somebody must not eat, asked only where there is something to eat. */
function EatsField({ relative: { id, name }, food, form }: EatsProps) {
  const eats = form.eatsOf(id)
  const chosen = eats === undefined ? undefined : eats === texts.eatsAll ? texts.eatsAll : texts.eatsNot
  return (
    <>
      <FieldFrame isCounted label={texts.eats(name, food)}>
        <Choice
          label={texts.eats(name, food)}
          options={[texts.eatsAll, texts.eatsNot]}
          chosen={chosen}
          onChoose={(option) => option !== chosen && form.setEats(id, option === texts.eatsAll ? option : '')}
        />
      </FieldFrame>
      {chosen === texts.eatsNot && (
        <Field
          label={texts.eatsWhat}
          hint={texts.eatsHint}
          maxLength={60}
          value={eats ?? ''}
          onChange={(words) => form.setEats(id, words)}
        />
      )}
    </>
  )
}
