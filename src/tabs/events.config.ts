export default definePageConfig({ navigationBarTextStyle: 'white', enablePullDownRefresh: true })
