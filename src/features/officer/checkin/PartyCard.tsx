import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PartyAtDoor } from '#shared/checkin/verdict'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { CheckRow } from '#ui/fields/CheckRow'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { doorTexts as texts } from './doorTexts'

interface Props {
  party: PartyAtDoor
  busy: boolean
  onAdmit: (chosen: { family: number[]; mates: string[] }) => void
}

/** 同来的人: all who are not in yet are ticked, since most families come whole. */
export function PartyCard({ party: { family, mates }, busy, onAdmit }: Props) {
  const people = [
    ...family.map(({ position, name, isIn }) => ({ key: `f${position}`, name, isIn })),
    ...mates.map(({ memberId, name, isIn }) => ({ key: memberId, name, isIn })),
  ]
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const isChosen = ({ key, isIn }: { key: string; isIn: boolean }) => !isIn && !left.has(key)
  const chosen = new Set(people.filter(isChosen).map(({ key }) => key))
  const turn = (key: string) =>
    setLeft((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]))
  return (
    <View>
      <SectionTitle title={texts.party} />
      <Card className="rows">
        {people.map(({ key, name, isIn }) => (
          <CheckRow
            key={key}
            title={name}
            note={isIn ? texts.partyIn : undefined}
            on={isIn || chosen.has(key)}
            disabled={isIn}
            onPress={() => turn(key)}
          />
        ))}
      </Card>
      {chosen.size > 0 && (
        <Button
          busy={busy}
          onPress={() =>
            onAdmit({
              family: family.flatMap(({ position }) => (chosen.has(`f${position}`) ? [position] : [])),
              mates: mates.flatMap(({ memberId }) => (chosen.has(memberId) ? [memberId] : [])),
            })
          }
        >
          {texts.partyAct(chosen.size)}
        </Button>
      )}
    </View>
  )
}
