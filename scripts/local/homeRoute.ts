import { HttpFault } from '../../localcloud/http/HttpFault'
import type { Route } from '../../localcloud/http/route'

/** Tells whoever opens the bare address of a real installation where the phone and the desk are; there is no front door. */
export const homeRoute: Route = {
  method: 'GET',
  path: '/',
  async open(request, response) {
    if (request.url !== '/') throw new HttpFault(404, 'not_found')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
  },
}

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>红墙长安</title>
<style>
body { margin: 0; background: #f8f5f0; color: #1f1a17; font: 16px/1.6 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { padding: 28px 24px; background: #a61b1b; color: #fff; font-size: 26px; font-weight: 600; letter-spacing: .1em; }
main { display: grid; gap: 16px; max-width: 640px; margin: 24px auto; padding: 0 20px; }
a { display: block; padding: 18px 20px; border: 1px solid #e7dfd5; border-radius: 12px; background: #fff; color: inherit; text-decoration: none; }
a:hover, a:focus-visible { border-color: #a61b1b; }
b { display: block; color: #7e1414; font-size: 20px; }
</style>
<header>红墙长安</header>
<main>
<a href="/workbench/"><b>工作台</b>干部用：登记工会和企业、导入名册、写消息、办活动。用手机确认登录。</a>
<a href="/m/"><b>手机页面</b>会员和职工用：看消息、报活动。第一次来的负责人在这里“我的 → 用邀请码登录”，码在启动的窗口里。</a>
</main>
</html>
`
