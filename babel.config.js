module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets: { chrome: '80', ios: '13' } }]],
}
