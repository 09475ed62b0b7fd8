import { Link } from 'react-router-dom'
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
export function BuildingDrawing({ view: { building, floors, counts }, openId, pathTo }: Props) {
  const of = (isOf: (row: FloorRow) => boolean) =>
    floors.filter(isOf).map((row) => <Floor key={row.label} row={row} openId={openId} pathTo={pathTo} />)
  return (
    <section className="house" aria-label={building.name}>
      <div className="house__roof" aria-hidden="true" />
      <div className="house__floors">{of(({ floor }) => floor !== null && floor > 0)}</div>
      <div className="house__ground" aria-hidden="true" />
      <div className="house__floors">{of(({ floor }) => floor !== null && floor < 0)}</div>
      <div className="house__nowhere">{of(({ floor }) => floor === null)}</div>
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

interface FloorProps extends Omit<Props, 'view'> {
  row: FloorRow
}

function Floor({ row: { label, enterprises }, openId, pathTo }: FloorProps) {
  return (
    <div className={enterprises.length === 0 ? 'house__floor house__floor--empty' : 'house__floor'}>
      <h3>{label}</h3>
      {enterprises.length === 0 ? (
        <p className="faint">{texts.floorEmpty}</p>
      ) : (
        <ul>
          {enterprises.map((tenant) => (
            <li key={tenant.id}>
              <TenantLink tenant={tenant} isOpen={tenant.id === openId} to={pathTo(tenant.id)} />
            </li>
          ))}
        </ul>
      )}
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
