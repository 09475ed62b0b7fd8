import { type Audience, everybody, type Group, isEverybody, NEVER } from '#shared/pushes/audience'
import type { AudienceChoices } from '#shared/pushes/choices'
import { effectText, type Reach } from '#shared/pushes/reach'
import { Chips } from '../../../ui/fields/Chips'
import { Panel } from '../../../ui/Panel'
import { audienceTexts as texts } from '../reachTexts'
import { audienceOptions, chosenWith } from './audienceOptions'
import { CircleField } from './CircleField'
import { EventsField } from './EventsField'
import { ManyChips } from './ManyChips'
import { ManyOf } from './ManyOf'
import { SavedAudiences } from './SavedAudiences'
import './Audience.css'

const ANY = 'any'

interface Props {
  choices: AudienceChoices
  audience: Audience
  onChange: (audience: Audience) => void
  reach: Reach | undefined
  isOld: boolean
}

/** 发给谁: the choices of an audience, and the number of people they come to. */
export function AudiencePanel({ choices, audience, onChange, reach, isOld }: Props) {
  const options = audienceOptions(choices)
  const { never, ...chosen } = audience
  const group = <Key extends Group>(key: Key) => ({
    chosen: audience[key],
    onChange: (chosen: Audience[Key]) => onChange({ ...audience, [key]: chosen }),
  })
  const communityIds = options.communities.map(({ id }) => id)
  const isCommunity = (id: string) => communityIds.includes(id)
  const ofUnions = (mine: (id: string) => boolean) => ({
    chosen: audience.unionIds.filter(mine),
    onChange: (chosen: string[]) => onChange({ ...audience, unionIds: chosenWith(audience.unionIds, mine, chosen) }),
  })
  const clear = (
    <button type="button" className="link" onClick={() => onChange(everybody)}>
      {texts.clear}
    </button>
  )

  return (
    <Panel title={texts.title} aside={!isEverybody(audience) && clear}>
      <div className="audience">
        <p className="quiet">{isEverybody(audience) ? texts.everybody : texts.combine}</p>
        <SavedAudiences audience={audience} onChoose={onChange} />
        <CircleField circles={choices.circles} audience={audience} onChoose={onChange} />
        <ManyChips label={texts.unionKinds} options={options.unionKinds} {...group('unionKinds')} />
        <ManyChips label={texts.communities} options={options.communities} {...ofUnions(isCommunity)} atFirst={5} />
        <ManyChips label={texts.sizes} options={options.sizes} {...group('sizes')} />
        <ManyChips label={texts.ownerships} options={options.ownerships} {...group('ownerships')} />
        <ManyChips label={texts.industries} options={options.industries} {...group('industries')} atFirst={5} />
        <ManyChips label={texts.positions} options={options.positions} {...group('positions')} atFirst={5} />
        <ManyChips label={texts.tags} options={options.tags} {...group('tags')} />
        <div className="audience__more">
          <ManyOf
            label={texts.unions}
            placeholder={texts.unionsPlaceholder}
            options={options.unions}
            {...ofUnions((id) => !isCommunity(id))}
          />
          <ManyOf
            label={texts.grids}
            placeholder={texts.gridsPlaceholder}
            options={options.grids}
            {...group('gridIds')}
          />
        </div>
        <EventsField {...group('eventIds')} />
        <fieldset className="audience__group">
          <legend>{texts.never}</legend>
          <Chips
            label={texts.never}
            value={never ?? ANY}
            options={([ANY, ...NEVER] as const).map((key) => ({ key, label: texts.nevers[key] }))}
            onChoose={(key) => onChange(key === ANY ? chosen : { ...chosen, never: key })}
          />
          {never && <p className="quiet">{texts.neverHint}</p>}
        </fieldset>
        <p className={isOld ? 'audience__total audience__total--old' : 'audience__total'} aria-live="polite">
          <b>{reach ? reach.total.toLocaleString() : '…'}</b>
          <span>{texts.chosen}</span>
          <span className="quiet">{reach ? effectText(reach) : texts.once}</span>
        </p>
      </div>
    </Panel>
  )
}
