import Taro from '@tarojs/taro'
import { readWechat } from './askWechat'

/** WeChat's number for a page that was opened in 朋友圈. */
const OPENED_IN_MOMENTS = 1154

/**
 * 单页模式. Whether WeChat shows one page by itself, between bars of its own: nobody is signed in there, and no other page
 * can be opened (docs/wechat.md 6). It stays so until WeChat starts the mini-program anew.
 */
export const inSinglePage =
  process.env.TARO_ENV === 'weapp' &&
  readWechat(() => Taro.getLaunchOptionsSync().scene, undefined) === OPENED_IN_MOMENTS
