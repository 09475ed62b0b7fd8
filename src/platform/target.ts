/**
 * Whether this build is the mini-program. Where a branch brings much code with it, the bare expression stands instead:
 * only that is seen early enough to leave the other build's code out.
 */
export const onWechat = process.env.TARO_ENV === 'weapp'
