import { Link } from 'react-router-dom'
import { floorsLabel } from '#shared/directory/floor'
import { type FloorBand, foldFloors } from '#shared/directory/foldFloors'
import type { BuildingView, FloorRow, FoundingState, Tenant } from '#shared/directory/territory'
import { groundTexts as texts } from './groundTexts'
import './House.css'

const STATES = ['own', 'in', 'none'] as const satisfies readonly FoundingState[]

interface Props {
  view: BuildingView
  openId: string | undefined
  pathTo: (enterpriseId: string) => string
}

/** A building from its roof to its cellar: lists of links under the names of the floors, drawn as a house. */
export function BuildingDrawing({ view: { building, floors, counts }, ...links }: Props) {
  const { above, below, nowhere } = foldFloors(floors)
  return (
    <section className="house" aria-label={building.name}>
      <div className="house__roof" aria-hidden="true" />
      <Floors bands={above} {...links} />
      <div className="house__ground" aria-hidden="true" />
      <Floors bands={below} {...links} />
      <div className="house__nowhere">
        {nowhere && <Floors bands={[{ kind: 'floor', floor: nowhere }]} {...links} />}
      </div>
      <p className="house__legend">
        {STATES.map((state) => (
          <span key={state}>
            <i className={`tenant-dot tenant-dot--${state}`} aria-hidden="true" />
            {texts.legend(texts.states[state], counts[state])}
          </span>
        ))}
      </p>
    </section>
  )
}

/** Floors with what is on them; empty ones beside one another are one line. */
function Floors({ bands, ...links }: { bands: FloorBand[] } & Omit<Props, 'view'>) {
  return (
    <div className="house__floors">
      {bands.map((band) =>
        band.kind === 'empty' ? (
          <div key={band.top} className="house__floor">
            <h3>{floorsLabel(band.top, band.bottom)}</h3>
            <p className="faint">{texts.floorEmpty}</p>
          </div>
        ) : (
          <Floor key={band.floor.label} row={band.floor} {...links} />
        )
      )}
    </div>
  )
}

function Floor({ row: { label, enterprises }, openId, pathTo }: { row: FloorRow } & Omit<Props, 'view'>) {
  return (
    <div className="house__floor">
      <h3>{label}</h3>
      <ul>
        {enterprises.map((tenant) => (
          <li key={tenant.id}>
            <TenantLink tenant={tenant} isOpen={tenant.id === openId} to={pathTo(tenant.id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function TenantLink({ tenant, isOpen, to }: { tenant: Tenant; isOpen: boolean; to: string }) {
  const { name, state, unionName, isOutside, floor } = tenant
  const word = isOutside && state === 'none' ? texts.outside : texts.states[state]
  const about = [name, floor, state === 'none' ? word : unionName].filter(Boolean).join('，')
  return (
    <Link className={`tenant tenant--${state}`} to={to} aria-current={isOpen ? 'true' : undefined} title={about}>
      <b>{name}</b>
      <span className="tenant__state">
        <i className={`tenant-dot tenant-dot--${state}`} aria-hidden="true" />
        {word}
      </span>
    </Link>
  )
}
