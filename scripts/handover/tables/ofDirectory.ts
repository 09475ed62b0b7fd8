import { enterpriseSizeName, ownershipName, unionKindName } from '#shared/directory/directory'
import { LEVELS, THE_TERRITORY } from '#shared/directory/territory'
import type { HandoverTable } from '../table'

export const unionTable: HandoverTable = {
  title: '工会',
  of: ['unions'],
  head: ['工会', '类型', '主席', '联系干部', '企业数', '会员数', '编号'],
  async *rows({ store }) {
    for await (const part of store.unions.walk())
      for (const { id, name, kind, chair, officer, enterprises, members } of part)
        yield [name, unionKindName[kind], chair, officer, String(enterprises), String(members), id]
  },
}

export const enterpriseTable: HandoverTable = {
  title: '企业',
  of: ['enterprises'],
  head: ['企业', '所属工会', '规模', '性质', '行业', '网格', '楼宇', '楼层', '地址', '会员数', '编号'],
  async *rows({ store, names }) {
    for await (const part of store.enterprises.walk())
      for (const { id, name, unionName, size, ownership, industry, address, members, ...at } of part)
        yield [
          ...[name, unionName, enterpriseSizeName[size], ownershipName[ownership], industry],
          ...[names.area(at.gridId), names.building(at.buildingId ?? ''), at.floor ?? '', address, String(members), id],
        ]
  },
}

export const areaTable: HandoverTable = {
  title: '网格',
  of: ['areas', 'territory'],
  head: ['名称', '级', '上一级', '责任干部', '办公电话', '接听时间', '编号'],
  async *rows({ store, names }) {
    const levels = (await store.territory.find(THE_TERRITORY))?.levels ?? LEVELS
    for await (const part of store.areas.walk())
      for (const { id, name, level, parentId, officer = '', phone = '', hours = '' } of part)
        yield [name, levels[level] ?? '', names.area(parentId), officer, phone, hours, id]
  },
}

export const buildingTable: HandoverTable = {
  title: '楼宇',
  of: ['buildings'],
  head: ['楼宇', '网格', '地址', '地上层数', '地下层数', '纬度', '经度', '编号'],
  async *rows({ store, names }) {
    for await (const part of store.buildings.walk())
      for (const { id, name, areaId, address, floors, below, place } of part)
        yield [
          ...[name, names.area(areaId), address, String(floors), String(below)],
          ...[String(place?.lat ?? ''), String(place?.lng ?? ''), id],
        ]
  },
}

export const honourTable: HandoverTable = {
  title: '荣誉',
  of: ['honours'],
  head: ['年份', '荣誉', '授予单位', '工会', '撤下了'],
  async *rows({ store }) {
    for await (const part of store.honours.walk()) {
      const unions = await store.unions.listByIds(part.map(({ unionId }) => unionId))
      const nameOf = new Map(unions.map(({ id, name }) => [id, name]))
      for (const { unionId, name, body, year, withdrawnAt } of part)
        yield [String(year), name, body, nameOf.get(unionId) ?? '街道总工会', withdrawnAt ? '是' : '']
    }
  },
}
