import type { BuildingRow, FoundingState } from '#shared/directory/territory'

export const stateName: Record<FoundingState, string> = {
  own: '自己建会',
  in: '在联合工会',
  none: '还没有工会',
}

export const buildingTexts = {
  list: '找楼宇和企业',
  one: '楼宇',
  hint: '楼名、拼音、首字母',
  everywhere: '全街道',
  where: '看哪个社区',
  all: '全部',
  near: '离我近的',
  nearOff: '不按远近',
  asking: '正在问手机您在哪里…',
  noPlace: '手机没有说您在哪里。请在上面选社区，或者打楼名来找。',
  nearNote: '按离您的远近排。您的位置只用来排这一次，不留下。',
  noneTitle: '没有找到',
  noneText: '少打几个字，或者换一个社区。',
  noneNear: '登记过位置的楼宇里没有。请不按远近再找。',
  noneYet: '楼宇还没有登记，要查请问服务站。',
  buildings: (count: number) => `${count} 栋楼`,
  row: ({ areaName, floors, enterprises, withoutUnion }: BuildingRow) =>
    [
      areaName,
      `${floors} 层`,
      withoutUnion > 0 ? `${enterprises} 家企业，${withoutUnion} 家没建会` : `${enterprises} 家企业`,
    ]
      .filter(Boolean)
      .join('·'),
  metres: (metres: number) => (metres < 1000 ? `${metres} 米` : `${(metres / 1000).toFixed(1)} 公里`),
  empty: '没有登记企业',
  nobody: '这栋楼还没有登记企业。您的单位在这里，请告诉服务站。',
  mine: '我的单位',
  outside: '外区办公',
  tap: '点一家企业，看它的工会和电话。',
  closed: (into: string | undefined) => (into ? `这栋楼已经并到${into}。` : '这栋楼已经不在名录里，要查请问服务站。'),
  keeper: '这一片的服务站干部',
  noKeeper: '还没有登记，请问服务站',
  phone: '办公电话',
  union: '所属工会',
  noUnion: '还没有工会',
  noUnionText: '想建会或者加入，请找这一片的服务站干部。',
  noFloor: '楼层还没有登记',
  officer: '服务站联系人',
  noPhone: '工会还没有登记办公电话，请问服务站。',
}
