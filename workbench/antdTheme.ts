import type { ConfigProviderProps } from 'antd/es/config-provider'

/** The colours and sizes of the house in the words of antd. */
export const antdTheme: NonNullable<ConfigProviderProps['theme']> = {
  token: {
    colorPrimary: '#A61B1B',
    colorPrimaryHover: '#8E1717',
    colorPrimaryActive: '#7E1414',
    colorLink: '#7E1414',
    colorLinkHover: '#A61B1B',
    colorLinkActive: '#7E1414',
    colorSuccess: '#2E7D32',
    colorWarning: '#9A5B00',
    colorError: '#B3261E',
    colorInfo: '#2C4A63',
    colorText: '#1F1A17',
    colorTextSecondary: '#5B524B',
    colorTextTertiary: '#756B63',
    colorTextPlaceholder: '#756B63',
    colorTextDisabled: '#5B524B',
    colorBgContainerDisabled: '#F1ECE5',
    colorBgLayout: '#F8F5F0',
    colorBorder: '#D5C9BB',
    colorBorderSecondary: '#E7DFD5',
    borderRadius: 8,
    borderRadiusLG: 12,
    controlHeight: 36,
    fontSize: 14,
    fontFamily:
      '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    boxShadow: '0 1px 2px rgba(60,30,10,.05), 0 4px 14px rgba(60,30,10,.05)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Segmented: { trackBg: '#F1ECE5' },
  },
}
