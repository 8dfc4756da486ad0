/** Letters that transliterations are made of. */
const TRANSLITERATING = tableOf([
  ...'阿埃艾爱安昂奥巴白班邦鲍贝本比彼毕别波博伯布策察昌茨达戴丹道德登邓狄迪蒂丁东杜多顿厄恩尔法范方菲费芬丰佛弗福夫盖冈高戈哥格葛根古瓜哈海汉杭豪赫黑亨洪胡华怀霍基吉季加贾坚简杰金津京久喀卡凯坎康考科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里理利丽莉莲良列林琳隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密缅明摩莫默姆木穆拿纳娜奈南内尼年涅宁纽农努诺欧帕潘庞佩彭蓬皮平珀蒲普其齐奇契恰钱强乔切钦琴青丘曲让热仁日荣茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申生施什圣诗石史士舒斯丝松苏素索所塔泰坦汤唐陶特滕提梯田铁廷通图土托瓦万王旺威韦维魏温文翁沃乌武西希锡夏显香肖谢辛欣新兴休许逊雅亚扬杨耶叶伊易因英永尤于约月扎泽曾詹张哲珍芝治中朱兹宗祖佐布宾楚迭伽慕琼茅勃渥薇黛妮缇娅',
])

/** Letters that are usual family names of Chinese people. */
const FAMILIES = tableOf([
  ...'习李王赵蔡丁韩张何刘陈吴黄石尹徐谢秦董孙周胡温江朱杨林马郑彭栗汪许梁郭宋邓曹袁蒋沈卢余魏杜苏叶程任姚钟姜崔谭陆范金贾夏付方侯邹熊孟尤雷穆铁洛帕',
])

/** A bit for each letter by its code, traditional forms folded. */
function tableOf(letters: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const letter of letters) table[letter.charCodeAt(0)] = 1
  return table
}

/** Whether transliterations are made of a letter, by its folded code. */
export function isTransliterating(code: number): boolean {
  return TRANSLITERATING[code] === 1
}

export function isFamilyName(code: number): boolean {
  return FAMILIES[code] === 1
}
