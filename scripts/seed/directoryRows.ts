import type { Enterprise, Union } from '#shared/directory/directory'
import type { Area, Building, Territory } from '#shared/directory/territory'

type Entry<Kind> = Kind & { pageKey: string }
export type SeedUnion = Entry<Union>
export type SeedEnterprise = Entry<Enterprise>

/** The street, its unions and enterprises as the demonstration lays them. */
export interface Directory {
  unions: SeedUnion[]
  enterprises: SeedEnterprise[]
  territory: Territory
  areas: Area[]
  buildings: Building[]
}
