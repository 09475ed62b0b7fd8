import type { Lacking } from '../keys/keyUse'

interface Told {
  tables: { title: string; lines: number }[]
  pages: number
  files: number
  lost: number
  lacking: Lacking
}

/** What `npm run export` says, and what stands beside the sheets. */
export const texts = {
  watermark: (day: string) => `${day} 的全部数据，含个人信息，请妥善保管`,
  handedOver: ({ folder, tables, pages, files, lost, lacking }: Told & { folder: string }) =>
    [
      `交出来了：${folder}（${tables.length} 张表，${pages} 篇消息，${files} 个文件，另有全部原始数据）`,
      lost > 0 ? `。${lost} 个文件只有登记、没有内容` : '',
      lacking.rows > 0
        ? `。有 ${lacking.rows} 份报名的回答打不开，缺密钥 ${lacking.ids.join('、')}，找到密钥文件后加上 --keys 密钥文件再来一次`
        : '',
    ].join(''),
  explained: ({ day, tables, pages, files, lost, lacking }: Told & { day: string }) =>
    [
      `红墙长安 ${day} 的全部数据`,
      '',
      '里面有姓名、手机和填写的内容，请像保管名册一样保管；用完请删掉。',
      '',
      ...tables.map(({ title, lines }) => `${title}.xlsx：${lines} 行`),
      `消息正文：${pages} 篇，用浏览器打开`,
      `文件：图片和附件 ${files} 个${lost > 0 ? `，另有 ${lost} 个只有登记、没有内容` : ''}`,
      '原始数据：每个集合一份 .ndjson，一行一条，时间是 1970 年起的毫秒数；别的程序可以从这里读；报名填写的内容在里面是加密的，看“报名.xlsx”',
      ...(lacking.rows > 0 ? [`${lacking.rows} 份报名填写的内容打不开，缺密钥 ${lacking.ids.join('、')}`] : []),
      '',
      '会员名册.xlsx 可以原样导入红墙长安。',
      '',
    ].join('\r\n'),
}
