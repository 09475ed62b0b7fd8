import type { ConfigProviderProps } from 'antd/es/config-provider'
import tokens from '#client/tokens.json'

/** The colours of the house as antd's tokens. */
export const antdTheme: NonNullable<ConfigProviderProps['theme']> = {
  token: {
    colorPrimary: tokens.wall,
    colorPrimaryHover: tokens['wall-hover'],
    colorPrimaryActive: tokens['wall-deep'],
    colorLink: tokens['wall-deep'],
    colorLinkHover: tokens.wall,
    colorLinkActive: tokens['wall-deep'],
    colorSuccess: tokens.good,
    colorWarning: tokens.warn,
    colorError: tokens.bad,
    colorInfo: tokens.info,
    colorText: tokens.ink,
    colorTextSecondary: tokens['ink-2'],
    colorTextTertiary: tokens['ink-3'],
    colorTextPlaceholder: tokens['ink-3'],
    colorTextDisabled: tokens['ink-2'],
    colorBgContainerDisabled: tokens['ink-tint'],
    colorBgLayout: tokens.paper,
    colorBorder: tokens['line-control'],
    colorBorderSecondary: tokens.line,
    borderRadius: 8,
    borderRadiusLG: 12,
    controlHeight: 36,
    fontSize: 14,
    fontFamily:
      '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    boxShadow: tokens.shadow,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Segmented: { trackBg: tokens['ink-tint'] },
  },
}
