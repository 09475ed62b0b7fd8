import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import * as v from 'valibot'
import { usePages } from '#client/asking/usePages'
import { newKey } from '#client/newKey'
import { dayText } from '#shared/beijingTime'
import { type EventSeason, SeasonTextSchema, type SeasonTold } from '#shared/brands/season'
import { Field } from '../../ui/fields/Field'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/states/toasts'
import { useDeed } from '../../useDeed'
import './Brand.css'
import { seasonTexts as texts } from './seasonTexts'

/** The words of one season, checked as the cloud checks them, and which events are in it. */
export function SeasonForm({ season }: { season: SeasonTold | undefined }) {
  const [words, setWords] = useState({
    title: season?.title ?? '',
    about: season?.about ?? '',
    eventIds: season?.eventIds ?? [],
  })
  const [key] = useState(newKey)
  const [isTried, setTried] = useState(false)
  const { busy, run } = useDeed()
  const go = useNavigate()
  const events = usePages('events.manage', {}, { atOnce: 10 })
  const now = Date.now()
  const listed = events.load.kind === 'ready' ? events.load.value.items.filter(({ phase }) => phase !== 'draft') : []
  const known = [...listed, ...(season?.events ?? []).filter(({ id }) => !listed.some((one) => one.id === id))]
  const checked = v.safeParse(SeasonTextSchema, words)
  const faultOf = (field: keyof typeof words) =>
    isTried && !checked.success ? checked.issues.find(({ path }) => path?.[0]?.key === field)?.message : undefined
  const save = async (state: EventSeason['state']) => {
    setTried(true)
    if (!checked.success) return
    const which = season ? { seasonId: season.id, rev: season.rev } : { newKey: key }
    const answer = await run('seasons.write', { ...which, text: checked.output, state })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.saved })
    go('/brands')
  }
  return (
    <Panel>
      <div className="brand-form">
        <Field label={texts.name} error={faultOf('title')}>
          {(control) => (
            <Input
              {...control}
              value={words.title}
              onChange={({ target }) => setWords({ ...words, title: target.value })}
            />
          )}
        </Field>
        <Field label={texts.about} error={faultOf('about')}>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={words.about}
              onChange={({ target }) => setWords({ ...words, about: target.value })}
            />
          )}
        </Field>
        <Field label={texts.events} hint={texts.eventsHint} error={faultOf('eventIds')}>
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              optionFilterProp="label"
              value={words.eventIds}
              options={known.map(({ id, title, startsAt }) => ({
                value: id,
                label: `${title}（${dayText(startsAt, now)}）`,
              }))}
              onChange={(eventIds: string[]) => setWords({ ...words, eventIds })}
              style={{ width: '100%' }}
            />
          )}
        </Field>
        <div className="brand-form__deeds">
          <Button type="primary" loading={busy} onClick={() => save('shown')}>
            {texts.save}
          </Button>
          <Button disabled={busy} onClick={() => save('hidden')}>
            {texts.saveHidden}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
