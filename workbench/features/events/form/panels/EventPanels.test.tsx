import { renderToStaticMarkup } from 'react-dom/server'
import { EVENT_FIELDS, eventFields } from '#shared/events/eventFields'
import type { Me } from '#shared/me/me'
import { anEvent } from '#shared/testing/anEvent'
import { emptyBrowser } from '../../../../testing/emptyBrowser'
import { wordsOf } from '../eventWords'
import type { FormPart } from '../formPart'

const officer: Me = {
  ...{ id: 'p-Guo', name: 'Guo', may: [], unread: 0, bindingWaits: false },
  roles: [{ kind: 'officer', of: { kind: 'street', id: 'street' } }],
}

const POINT = { lat: 39.9123, lng: 116.3812 }

/** Draws the form for the first time, without a browser. */
async function drawn(isFixed: FormPart['isFixed'] = () => false, event = anEvent({ point: POINT })) {
  emptyBrowser()
  const { EventPanels } = await import('./EventPanels')
  const { MeContext } = await import('../../../../useDeskMe')
  const part = { words: wordsOf(event), faults: {}, isFixed, onChange: () => undefined }
  return renderToStaticMarkup(
    <MeContext.Provider value={officer}>
      <EventPanels {...part} />
    </MeContext.Provider>
  )
}

describe('the form of an event', () => {
  test('asks for every field, under its name', async () => {
    const form = await drawn()
    expect(
      EVENT_FIELDS.map((field) => eventFields[field].label).filter((label) => !form.includes(`>${label}<`))
    ).toEqual([])
  })

  test('lets nobody change what concerns people', async () => {
    const locked = (form: string) => form.match(/ disabled=""/g)?.length ?? 0
    expect(locked(await drawn())).toBe(0)
    expect(locked(await drawn((field) => field === 'venue'))).toBe(1)
    expect(locked(await drawn((field) => field.endsWith('At')))).toBe(4)
    expect(locked(await drawn((field) => field === 'sessions' || field === 'reserves'))).toBe(2)
  })

  test('offers to bind self check-in to a distance only where the point is known', async () => {
    const { label } = eventFields.selfWithin
    expect(await drawn()).toContain(`>${label}<`)
    expect(await drawn(() => false, anEvent())).not.toContain(`>${label}<`)
  })
})
