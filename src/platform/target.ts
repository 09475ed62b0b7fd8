/** Which of the two builds this is; the other one's branches are cut away by the compiler. */
export const onWechat = process.env.TARO_ENV === 'weapp'
