import type { Enterprise, Union } from '#shared/directory/directory'

type Entry<Kind> = Kind & { pageKey: string }
export type SeedUnion = Entry<Union>
export type SeedEnterprise = Entry<Enterprise>

/** Unions and enterprises as the demonstration lays them. */
export interface Directory {
  unions: SeedUnion[]
  enterprises: SeedEnterprise[]
}
