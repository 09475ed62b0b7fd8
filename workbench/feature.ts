import type { RouteObject } from 'react-router-dom'
import type { ActionName } from '#shared/api'
import type { DeskToday } from '#shared/desk/today'
import type { DeskIconName } from './ui/Icon'

/** 功能: the part of the desk that one feature brings, and all that the desk and other features may know of it. */
export interface DeskFeature {
  rooms: readonly Room[]
}

/** Pages under one address, for people who may call the action `may`; without it, for everybody at the desk. */
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
  /** The number at the end of the line: how much there is, or with `waits`, how much waits. */
  count?: (numbers: SideNumbers) => number
  waits?: boolean
  /** Only for those who work for a union: an officer has the same elsewhere, for the whole street. */
  ofUnion?: boolean
}

/** Numbers of the side bar: waiting work, and the numbers of unions and members, which are 0 for people who see only their own. */
export type SideNumbers = DeskToday & { unions: number; members: number }
