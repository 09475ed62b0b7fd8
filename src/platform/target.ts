/**
 * Which of the two builds this is. Where a branch brings much code with it, the bare expression stands instead:
 * only that is seen early enough to leave the code of the other build out.
 */
export const onWechat = process.env.TARO_ENV === 'weapp'
