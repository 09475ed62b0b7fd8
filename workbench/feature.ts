import type { RouteObject } from 'react-router-dom'
import type { ActionName } from '#shared/api'
import type { DeskToday } from '#shared/desk/today'
import type { DeskIconName } from './ui/Icon'

/** 功能. What one feature brings to the desk, and all that the desk and other features may know of it. */
export interface DeskFeature {
  rooms: readonly Room[]
}

/** Pages under one address, for whoever may ask for the action; without one, for everybody at the desk. */
export interface Room {
  path: string
  may?: ActionName
  pages: RouteObject[]
  entry?: SideEntry
}

/** The line of a room in the side bar. */
export interface SideEntry {
  label: string
  icon: DeskIconName
  /** What stands at the end of the line: how much there is, or how much waits. */
  count?: (numbers: SideNumbers) => number
  waits?: boolean
}

/** What waits, and how many unions there are for whoever sees more than one. */
export type SideNumbers = DeskToday & { unions: number }
