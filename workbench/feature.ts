import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router-dom'
import type { ActionName } from '#shared/api'
import type { DeskToday } from '#shared/desk/today'
import type { ScreenSeen } from '#shared/screens/screenLink'
import type { DeskIconName } from './ui/Icon'

/** 功能: the part of the desk that one feature brings, and all that the desk and other features may know of it. */
export interface DeskFeature {
  rooms: readonly Room[]
  /** Kinds of things that can be looked for from anywhere. */
  finders?: readonly Finder[]
  /** What people often begin, from anywhere. */
  starts?: readonly Start[]
  /** What of it a screen of the hall can show by a link, without a session. */
  screens?: { [kind in ScreenSeen['kind']]?: ComponentType<{ seen: ScreenSeen }> }
}

/** A way to look for one kind of thing. */
export interface Finder {
  label: string
  may: ActionName
  /** The few that fit best; undefined when the cloud did not answer. */
  find: (text: string) => Promise<FoundThing[] | undefined>
}

export interface FoundThing {
  to: string
  name: string
  detail?: string | undefined
}

export interface Start {
  to: string
  label: string
  may: ActionName
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
