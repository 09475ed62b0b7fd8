export const honoursTexts = {
  title: '荣誉墙',
  federation: '街道总工会',
  none: '还没有登记荣誉',
  noneText: '单位得过工会的荣誉，请告诉服务站，登记以后这里就会显示。',
}
