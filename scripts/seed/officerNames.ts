/** Names of the eight officers of the service station; their head is the ninth. */
export const OFFICER_NAMES = ['林示例', '陈示例', '郑示例', '沈示例', '许示例', '何示例', '罗示例', '梁示例']

/** The nine of the station, as the register names them. */
export const STATION = [
  ...OFFICER_NAMES.map((officer, index) => ({ officerId: `officer-${index + 1}`, officer })),
  { officerId: 'officer-head', officer: '吴示例' },
]
