export const choosingTexts = {
  gridPlaceholder: '选一个网格',
  noGrids: '还没有网格，请先加网格',
  selectHint: '输入名字、拼音或首字母',
  notFound: '没有找到，换几个字再找',
}
