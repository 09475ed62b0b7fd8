import type { Definitions } from '#server/store'
import type { Enterprise, Union } from '#shared/directory/directory'
import type { Area, Building, Territory } from '#shared/directory/territory'

declare module '#server/store' {
  interface Collections {
    unions: Union & { pageKey: string }
    enterprises: Enterprise & { pageKey: string }
    territory: Territory
    areas: Area
    buildings: Building
  }
}

export const collections = {
  unions: {
    indexes: [
      { fields: ['kind', 'pageKey'] },
      { fields: ['closedAt', 'kind'] },
      { fields: ['officerId'] },
      { fields: ['grams'] },
      { fields: ['pageKey'] },
      { fields: ['unsettledAt'] },
      { fields: ['vacantSince'] },
      { fields: ['mendAskedAt'] },
    ],
  },
  enterprises: {
    indexes: [
      { fields: ['unionId', 'pageKey'] },
      { fields: ['closedAt', 'unionId'] },
      { fields: ['officerId'] },
      { fields: ['code'] },
      { fields: ['gridId', 'pageKey'] },
      { fields: ['buildingId', 'pageKey'] },
      { fields: ['grams'] },
      { fields: ['pageKey'] },
      { fields: ['unsettledAt'] },
    ],
  },
  territory: { indexes: [] },
  areas: {
    indexes: [{ fields: ['parentId', 'spelt'] }, { fields: ['officerId'] }, { fields: ['pageKey'] }],
  },
  buildings: {
    indexes: [
      { fields: ['areaId', 'pageKey'] },
      { fields: ['grams'] },
      { fields: ['spelt'] },
      { fields: ['pageKey'] },
      { fields: ['unsettledAt'] },
    ],
  },
} satisfies Definitions
