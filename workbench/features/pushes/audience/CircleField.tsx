import Select from 'antd/es/select'
import { type Audience, everybody, isSameAudience } from '#shared/pushes/audience'
import type { AudienceChoices } from '#shared/pushes/choices'
import { Field } from '../../../ui/fields/Field'
import { audienceTexts as texts } from '../reachTexts'

interface Props {
  circles: AudienceChoices['circles']
  audience: Audience
  onChoose: (audience: Audience) => void
}

/** 主席联络群: one choice takes the chairs of all enterprises of a community or a grid. Without an area there is none. */
export function CircleField({ circles, audience, onChoose }: Props) {
  if (circles.length === 0) return null
  const chosen = circles.find((circle) => isSameAudience(chairsOf(circle.gridIds), audience))
  const choose = (areaId: string | undefined) => {
    const circle = circles.find(({ id }) => id === areaId)
    onChoose(circle ? chairsOf(circle.gridIds) : everybody)
  }

  return (
    <Field label={texts.circle} hint={texts.circleHint} optional>
      {(control) => (
        <Select
          {...control}
          allowClear
          showSearch={{ optionFilterProp: 'title' }}
          placeholder={texts.circlePlaceholder}
          value={chosen?.id}
          options={circles.map(({ id, name }) => ({ value: id, title: name, label: texts.chairsOf(name) }))}
          onChange={choose}
          style={{ width: '100%' }}
        />
      )}
    </Field>
  )
}

function chairsOf(gridIds: string[]): Audience {
  return { ...everybody, positions: ['chair'], gridIds }
}
